import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class WriterMayRead {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private int n;

    int get() {
        rw.readLock().lock();
        try {
            return n;
        } finally {
            rw.readLock().unlock();
        }
    }

    int incAndGet() {
        rw.writeLock().lock();
        try {
            n++;
            return get();
        } finally {
            rw.writeLock().unlock();
        }
    }
}
