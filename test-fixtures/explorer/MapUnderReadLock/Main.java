import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** get of an insertion-ordered map changes nothing: a read lock is enough. */
public class Main {
    static final Map<String, Integer> cache = new LinkedHashMap<>();
    static final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    static Integer get(String key) {
        lock.readLock().lock();
        try {
            return cache.get(key);
        } finally {
            lock.readLock().unlock();
        }
    }

    public static void main(String[] args) throws Exception {
        cache.put("a", 1);
        cache.put("b", 2);
        Thread a = new Thread(() -> get("a"));
        Thread b = new Thread(() -> get("b"));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
