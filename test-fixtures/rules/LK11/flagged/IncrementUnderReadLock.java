import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class IncrementUnderReadLock {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private final Map<String, String> map = new HashMap<>();
    private int reads;

    String get(String k) {
        rw.readLock().lock();
        try {
            reads++; // flag
            return map.get(k);
        } finally {
            rw.readLock().unlock();
        }
    }

    void put(String k, String v) {
        rw.writeLock().lock();
        try {
            map.put(k, v);
        } finally {
            rw.writeLock().unlock();
        }
    }
}
