import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ReturnedAfterUnlock {
    private final Lock lock = new ReentrantLock();
    private int id;

    int nextId() {
        lock.lock();
        try {
            id++;
        } finally {
            lock.unlock();
        }
        return id; // flag
    }
}
