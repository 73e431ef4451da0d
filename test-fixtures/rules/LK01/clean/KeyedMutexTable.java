import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

public class KeyedMutexTable {
    private static final class Entry {
        final ReentrantLock lock = new ReentrantLock();
        int users;
    }

    private final Map<String, Entry> entries = new HashMap<>();

    public void lock(String key) {
        Entry e;
        synchronized (entries) {
            e = entries.computeIfAbsent(key, k -> new Entry());
            e.users++;
        }
        e.lock.lock();
    }

    public void unlock(String key) {
        Entry e;
        synchronized (entries) {
            e = entries.get(key);
            if (e == null) {
                throw new IllegalMonitorStateException(key);
            }
            if (--e.users == 0) {
                entries.remove(key);
            }
        }
        e.lock.unlock();
    }
}
