import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Plain {
    private int n;

    void inc() {
        n++;
    }

    int get() {
        return n;
    }
}

class SyncWrapperDelegates {
    private final Plain plain = new Plain();
    private final Lock lock = new ReentrantLock();

    void inc() {
        lock.lock();
        try {
            plain.inc();
        } finally {
            lock.unlock();
        }
    }

    int get() {
        lock.lock();
        try {
            return plain.get();
        } finally {
            lock.unlock();
        }
    }
}
