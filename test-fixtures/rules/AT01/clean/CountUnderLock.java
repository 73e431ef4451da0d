import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class CountUnderLock {
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final Lock lock = new ReentrantLock();

    void count(String w) {
        lock.lock();
        try {
            if (!counts.containsKey(w)) {
                counts.put(w, 0);
            }
            counts.put(w, counts.get(w) + 1);
        } finally {
            lock.unlock();
        }
    }

    int get(String w) {
        return counts.getOrDefault(w, 0);
    }
}
