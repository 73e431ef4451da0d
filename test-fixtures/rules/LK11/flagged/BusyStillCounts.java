import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class BusyStillCounts {
    private final Lock lock = new ReentrantLock();
    private int visitors;

    void enter() {
        boolean got = lock.tryLock();
        try {
            visitors++; // flag
        } finally {
            if (got) {
                lock.unlock();
            }
        }
    }

    int visitors() {
        lock.lock();
        try {
            return visitors;
        } finally {
            lock.unlock();
        }
    }
}
