import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class AccessorBothTimes {
    private final Lock lock = new ReentrantLock();
    private int n;

    protected final Lock lock() {
        return lock;
    }

    void inc() {
        lock().lock();
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
