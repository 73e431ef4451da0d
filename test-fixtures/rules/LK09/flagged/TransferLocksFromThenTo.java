import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TransferLocksFromThenTo {
    private final Lock lock = new ReentrantLock();
    private int balance;

    static void transfer(TransferLocksFromThenTo from, TransferLocksFromThenTo to, int n) {
        from.lock.lock();
        try {
            to.lock.lock(); // flag
            try {
                from.balance -= n;
                to.balance += n;
            } finally {
                to.lock.unlock();
            }
        } finally {
            from.lock.unlock();
        }
    }
}
