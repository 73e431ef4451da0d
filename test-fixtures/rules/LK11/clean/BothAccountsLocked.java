import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class BothAccountsLocked {
    private final Lock lock = new ReentrantLock();
    private final long id;
    private int balance;

    public BothAccountsLocked(long id) {
        this.id = id;
    }

    public static void transfer(BothAccountsLocked from, BothAccountsLocked to, int n) {
        BothAccountsLocked first = from.id < to.id ? from : to;
        BothAccountsLocked second = from.id < to.id ? to : from;
        first.lock.lock();
        try {
            second.lock.lock();
            try {
                from.balance -= n;
                to.balance += n;
            } finally {
                second.lock.unlock();
            }
        } finally {
            first.lock.unlock();
        }
    }
}
