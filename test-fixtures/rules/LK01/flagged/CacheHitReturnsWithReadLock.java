import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class CacheHitReturnsWithReadLock {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private String cached;

    String get() {
        rw.readLock().lock(); // flag
        if (cached != null) {
            return cached;
        }
        rw.readLock().unlock();

        rw.writeLock().lock();
        try {
            if (cached == null) {
                cached = load();
            }
            return cached;
        } finally {
            rw.writeLock().unlock();
        }
    }

    private String load() {
        return "value";
    }
}
