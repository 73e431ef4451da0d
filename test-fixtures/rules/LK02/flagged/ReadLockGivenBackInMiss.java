import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReadLockGivenBackInMiss {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final Map<String, String> m = new HashMap<>();

    String get(String k) {
        rw.readLock().lock();
        try {
            if (!m.containsKey(k)) {
                rw.readLock().unlock();
                rw.writeLock().lock();
                try {
                    m.putIfAbsent(k, k.trim());
                } finally {
                    rw.writeLock().unlock();
                }
            }
            return m.get(k); // also LK11
        } finally {
            rw.readLock().unlock(); // flag
        }
    }
}
