import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TryLockTwiceOrLock {
    private final Lock lock = new ReentrantLock();
    private int n, slow;

    void inc() {
        if (!lock.tryLock()) {
            lock.lock();
            slow++;
        }
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
