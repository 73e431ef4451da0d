import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class BaseCounter {
    protected final Lock lock = new ReentrantLock();
    protected int n;

    void inc() {
        lock.lock();
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}

class HiddenFieldOfSub extends BaseCounter {
    private final Lock lock = new ReentrantLock();

    void dec() {
        lock.lock();
        try {
            n--; // flag
        } finally {
            lock.unlock();
        }
    }
}
