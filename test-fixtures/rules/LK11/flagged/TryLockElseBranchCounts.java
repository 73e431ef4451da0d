import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TryLockElseBranchCounts {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() {
        if (lock.tryLock()) {
            try {
                n++;
            } finally {
                lock.unlock();
            }
        } else {
            n++; // flag
        }
    }
}
