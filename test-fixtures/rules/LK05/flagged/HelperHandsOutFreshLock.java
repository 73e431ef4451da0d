import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class HelperHandsOutFreshLock {
    private int n;

    private static Lock createLock() {
        return new ReentrantLock(); // flag
    }

    void inc() {
        Lock lock = createLock(); // also LK05
        lock.lock();
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
