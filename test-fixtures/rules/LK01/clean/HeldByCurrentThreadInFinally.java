import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.locks.ReentrantLock;

class HeldByCurrentThreadInFinally {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, String> map = new HashMap<>();

    String take(String key) {
        lock.lock();
        try {
            String v = map.remove(key);
            lock.unlock();
            if (v == null) {
                throw new NoSuchElementException(key);
            }
            return v;
        } finally {
            if (lock.isHeldByCurrentThread()) {
                lock.unlock();
            }
        }
    }
}
