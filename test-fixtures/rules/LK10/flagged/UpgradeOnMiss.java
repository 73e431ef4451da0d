import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class UpgradeOnMiss {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final Map<String, Integer> cache = new HashMap<>();

    int get(String k) {
        rw.readLock().lock();
        try {
            Integer v = cache.get(k);
            if (v == null) {
                rw.writeLock().lock(); // flag
                try {
                    v = k.length();
                    cache.put(k, v);
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
