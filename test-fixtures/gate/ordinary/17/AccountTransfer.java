import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class AccountTransfer {
    private final int id;
    private final Lock lock = new ReentrantLock();
    private long cents;

    public AccountTransfer(int id, long cents) {
        this.id = id;
        this.cents = cents;
    }

    public static void transfer(AccountTransfer from, AccountTransfer to, long amount) {
        AccountTransfer first = from.id < to.id ? from : to;
        AccountTransfer second = first == from ? to : from;
        first.lock.lock();
        try {
            second.lock.lock();
            try {
                if (from.cents < amount) {
                    throw new IllegalArgumentException("only " + from.cents + " cents");
                }
                from.cents -= amount;
                to.cents += amount;
            } finally {
                second.lock.unlock();
            }
        } finally {
            first.lock.unlock();
        }
    }
}
