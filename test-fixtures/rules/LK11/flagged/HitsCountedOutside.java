import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class HitsCountedOutside {
    private final Map<String, String> cache = new HashMap<>();
    private final Lock lock = new ReentrantLock();
    private int hits;

    String get(String k) {
        lock.lock();
        try {
            String v = cache.get(k);
            if (v != null) {
                hits++;
                return v;
            }
            cache.put(k, k);
        } finally {
            lock.unlock();
        }
        return k;
    }

    void clear() {
        lock.lock();
        try {
            cache.clear();
        } finally {
            lock.unlock();
        }
        hits = 0; // flag
    }
}
