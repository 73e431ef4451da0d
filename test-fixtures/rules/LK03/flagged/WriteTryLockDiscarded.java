import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class WriteTryLockDiscarded {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final Map<String, Integer> map = new HashMap<>();

    void put(String k, int v) {
        rw.writeLock().tryLock(); // flag
        try {
            map.put(k, v); // also LK11
        } finally {
            if (rw.isWriteLockedByCurrentThread()) {
                rw.writeLock().unlock();
            }
        }
    }
}
