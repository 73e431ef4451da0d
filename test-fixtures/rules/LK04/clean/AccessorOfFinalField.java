import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class AccessorOfFinalField {
    private final Lock lock = new ReentrantLock();
    private int seats = 50;

    private Lock getLock() {
        return lock;
    }

    public void book() {
        getLock().lock();
        try {
            seats--;
        } finally {
            getLock().unlock();
        }
    }

    public void cancel() {
        lock.lock();
        try {
            seats++;
        } finally {
            getLock().unlock();
        }
    }
}
