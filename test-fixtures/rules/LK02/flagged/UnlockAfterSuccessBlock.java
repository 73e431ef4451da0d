import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class UnlockAfterSuccessBlock {
    private final Lock lock = new ReentrantLock();
    private int n;

    boolean inc() {
        if (lock.tryLock()) {
            try {
                n++;
            } finally {
                lock.unlock();
            }
        }
        lock.unlock(); // flag
        return true;
    }
}
