import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class NewReadWriteLockPerRead {
    private final Map<String, String> map = new HashMap<>();

    String put(String k, String v) {
        ReadWriteLock rw = new ReentrantReadWriteLock(); // flag
        Lock w = rw.writeLock();
        w.lock();
        try {
            return map.put(k, v);
        } finally {
            w.unlock();
        }
    }
}
