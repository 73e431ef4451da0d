import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** get of an access-ordered map moves the entry: a read lock does not protect it. */
public class Main {
    static final Map<String, Integer> cache = new LinkedHashMap<>(16, 0.75f, true);
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
