import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

public class ReadMostlyCache<K, V> {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<K, V> values = new HashMap<>();

    public V get(K key, Function<? super K, ? extends V> loader) {
        lock.readLock().lock();
        try {
            if (values.containsKey(key)) {
                return values.get(key);
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            return values.computeIfAbsent(key, loader);
        } finally {
            lock.writeLock().unlock();
        }
    }
}
