import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class WriteLockedByCurrentThreadGuard {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final Map<String, String> map = new HashMap<>();

    boolean tryPut(String k, String v) {
        boolean ok = false;
        try {
            if (rw.writeLock().tryLock()) {
                map.put(k, v);
                ok = true;
            }
        } finally {
            if (rw.isWriteLockedByCurrentThread()) {
                rw.writeLock().unlock();
            }
        }
        return ok;
    }
}
