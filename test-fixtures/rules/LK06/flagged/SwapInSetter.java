import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SwapInSetter {
    private Lock lock = new ReentrantLock();
    private int n;

    void setLock(Lock other) {
        lock = other; // flag
    }

    void inc() {
        lock.lock();
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
