import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockPerKeyInNested {
    private static class Entry {
        final Lock lock = new ReentrantLock();
        int hits;
    }

    private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();

    void hit(String k) {
        Entry e = entries.computeIfAbsent(k, x -> new Entry());
        e.lock.lock();
        try {
            e.hits++;
        } finally {
            e.lock.unlock();
        }
    }
}
