import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class LoadThroughDowngrade<K, V> {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private final Map<K, V> data = new HashMap<>();
    private final java.util.function.Function<K, V> loader;

    LoadThroughDowngrade(java.util.function.Function<K, V> loader) {
        this.loader = loader;
    }

    V get(K key) {
        V v;
        rw.readLock().lock();
        try {
            v = data.get(key);
        } finally {
            rw.readLock().unlock();
        }
        if (v != null) {
            return v;
        }
        rw.writeLock().lock();
        try {
            v = data.computeIfAbsent(key, loader);
            rw.readLock().lock(); // flag
        } finally {
            rw.writeLock().unlock();
        }
        return v;
    }
}
