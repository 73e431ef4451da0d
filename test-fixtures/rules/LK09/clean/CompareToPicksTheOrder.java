import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class CompareToPicksTheOrder {
    private final String iban;
    private final Lock lock = new ReentrantLock();
    private int balance;

    public CompareToPicksTheOrder(String iban) {
        this.iban = iban;
    }

    static void transfer(CompareToPicksTheOrder from, CompareToPicksTheOrder to, int n) {
        if (from.iban.compareTo(to.iban) < 0) {
            from.lock.lock();
            to.lock.lock();
        } else {
            to.lock.lock();
            from.lock.lock();
        }
        try {
            from.balance -= n;
            to.balance += n;
        } finally {
            from.lock.unlock();
            to.lock.unlock();
        }
    }
}
