import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class CachePutUnderReadLock {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private final Map<String, String> cache = new HashMap<>();

    public String get(String key) {
        rw.readLock().lock();
        try {
            String v = cache.get(key);
            if (v == null) {
                v = key.toUpperCase();
                cache.put(key, v); // flag
            }
            return v;
        } finally {
            rw.readLock().unlock();
        }
    }

    public void evict(String key) {
        rw.writeLock().lock();
        try {
            cache.remove(key);
        } finally {
            rw.writeLock().unlock();
        }
    }
}
