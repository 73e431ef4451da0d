import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class IncrementUnderReadLockPlain {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private final Map<Integer, String> pages = new HashMap<>();
    private int hits;

    String page(int id) {
        rw.readLock().lock();
        try {
            hits++; // flag
            return pages.get(id);
        } finally {
            rw.readLock().unlock();
        }
    }

    void store(int id, String text) {
        rw.writeLock().lock();
        try {
            pages.put(id, text);
            hits = 0;
        } finally {
            rw.writeLock().unlock();
        }
    }
}
