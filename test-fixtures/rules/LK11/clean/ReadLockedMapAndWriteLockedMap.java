import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReadLockedMapAndWriteLockedMap {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final TreeMap<String, Integer> map = new TreeMap<>();

    Integer get(String k) {
        lock.readLock().lock();
        try {
            return map.get(k);
        } finally {
            lock.readLock().unlock();
        }
    }

    void put(String k, int v) {
        lock.writeLock().lock();
        try {
            if (map.containsKey(k)) {
                map.remove(k);
            }
            map.put(k, v);
        } finally {
            lock.writeLock().unlock();
        }
    }
}
