import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

class LockManagerOwnApi {
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    public void acquire(String key) {
        locks.computeIfAbsent(key, k -> new ReentrantLock()).lock();
    }

    public void release(String key) {
        ReentrantLock l = locks.get(key);
        if (l != null && l.isHeldByCurrentThread()) {
            l.unlock();
        }
    }
}
