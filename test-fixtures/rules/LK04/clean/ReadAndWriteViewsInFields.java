import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadAndWriteViewsInFields {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final Lock r = rw.readLock();
    private final Lock w = rw.writeLock();
    private final Map<String, Integer> m = new HashMap<>();

    public Integer get(String key) {
        r.lock();
        try {
            return m.get(key);
        } finally {
            rw.readLock().unlock();
        }
    }

    public void put(String key, int value) {
        rw.writeLock().lock();
        try {
            m.put(key, value);
        } finally {
            w.unlock();
        }
    }
}
