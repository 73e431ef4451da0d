import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class MapResultIsNoFuture {
    private final Lock lock = new ReentrantLock();
    private final Map<String, Integer> resultMap = new HashMap<>();
    private int hits;

    void add(String k) {
        lock.lock();
        try {
            hits++;
            resultMap.put(k, hits);
        } finally {
            lock.unlock();
        }
    }

    int hits(Map<String, Integer> result) {
        result.get("x");
        return hits; // flag
    }
}
