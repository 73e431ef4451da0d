import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockUsedLikeLock {
    private final Lock lock = new ReentrantLock();
    private int balance;

    public void deposit(int n) {
        lock.tryLock(); // flag
        try {
            balance += n; // also LK11
        } finally {
            lock.unlock(); // also LK02
        }
    }
}
