import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ReturnAfterUnlockInsideTry {
    private final Lock lock = new ReentrantLock();
    private final Map<String, String> cache = new HashMap<>();

    public String get(String key) {
        lock.lock();
        try {
            String v = cache.get(key);
            if (v != null) {
                lock.unlock();
                return v;
            }
            v = key.trim();
            cache.put(key, v);
            return v;
        } finally {
            lock.unlock(); // flag
        }
    }
}
