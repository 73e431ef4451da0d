import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class AccessorMakesNewLock {
    private int value;

    private Lock lock() {
        return new ReentrantLock(); // flag
    }

    void set(int v) {
        Lock l = lock(); // also LK05
        l.lock();
        try {
            value = v;
        } finally {
            l.unlock();
        }
    }
}
