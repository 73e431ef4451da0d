import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class VolatileUpdateOutside {
    private volatile int n;
    private final Lock lock = new ReentrantLock();

    void inc() {
        lock.lock();
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }

    void dec() {
        n--; // flag, also AT01
    }

    int get() {
        return n;
    }
}
