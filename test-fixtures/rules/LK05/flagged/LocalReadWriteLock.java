import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class LocalReadWriteLock {
    private final Map<String, String> cache = new HashMap<>();

    public void put(String k, String v) {
        ReadWriteLock rw = new ReentrantReadWriteLock(); // flag
        rw.writeLock().lock();
        try {
            cache.put(k, v);
        } finally {
            rw.writeLock().unlock();
        }
    }
}
