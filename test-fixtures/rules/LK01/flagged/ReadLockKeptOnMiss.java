import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadLockKeptOnMiss<K, V> {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private final Map<K, V> map = new HashMap<>();

    public V get(K key, V fallback) {
        rw.readLock().lock(); // flag
        V v = map.get(key);
        if (v == null) {
            return fallback;
        }
        rw.readLock().unlock();
        return v;
    }

    public void put(K key, V value) {
        rw.writeLock().lock();
        try {
            map.put(key, value);
        } finally {
            rw.writeLock().unlock();
        }
    }
}
