import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadAcquiredWriteReleased {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private final Map<String, String> cache = new HashMap<>();

    public String get(String key) {
        rw.readLock().lock(); // also LK01
        try {
            return cache.get(key);
        } finally {
            rw.writeLock().unlock(); // flag, also LK02
        }
    }
}
