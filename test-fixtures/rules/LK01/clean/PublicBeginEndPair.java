import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A registry whose clients bracket several calls with begin() and end(). */
public class PublicBeginEndPair {
    private final Lock lock = new ReentrantLock();
    private final Map<String, String> entries = new HashMap<>();

    public void begin() {
        lock.lock();
    }

    public void end() {
        lock.unlock();
    }

    public void put(String key, String value) {
        begin();
        try {
            entries.put(key, value);
        } finally {
            end();
        }
    }
}
