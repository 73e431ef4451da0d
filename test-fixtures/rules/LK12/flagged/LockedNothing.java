import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockedNothing {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() {
        lock.lock(); // flag
        try {
        } finally {
            lock.unlock();
        }
        n++; // also LK11
    }
}
