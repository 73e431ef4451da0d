import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

public class LockRegistryAcquireRelease {
    private final Map<Integer, ReentrantLock> locks = new ConcurrentHashMap<>();

    private ReentrantLock lockFor(int id) {
        return locks.computeIfAbsent(id, k -> new ReentrantLock());
    }

    public void acquire(int id) {
        lockFor(id).lock();
    }

    public void release(int id) {
        lockFor(id).unlock();
    }

    public void with(int id, Runnable r) {
        acquire(id);
        try {
            r.run();
        } finally {
            release(id);
        }
    }
}
