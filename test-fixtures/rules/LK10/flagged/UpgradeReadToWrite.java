import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class UpgradeReadToWrite {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private final Map<String, String> cache = new HashMap<>();

    public String get(String key) {
        rw.readLock().lock();
        try {
            String v = cache.get(key);
            if (v == null) {
                rw.writeLock().lock(); // flag
                try {
                    v = key.toUpperCase();
                    cache.put(key, v);
                } finally {
                    rw.writeLock().unlock();
                }
            }
            return v;
        } finally {
            rw.readLock().unlock();
        }
    }
}
