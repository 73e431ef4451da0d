import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class SupplierWithResult {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final Map<String, Integer> data = new TreeMap<>();

    private <T> T reading(java.util.function.Supplier<T> s) {
        rw.readLock().lock();
        try {
            return s.get();
        } finally {
            rw.readLock().unlock();
        }
    }

    private void writing(Runnable r) {
        rw.writeLock().lock();
        try {
            r.run();
        } finally {
            rw.writeLock().unlock();
        }
    }

    int get(String k) {
        return reading(() -> data.getOrDefault(k, 0));
    }

    void put(String k, int v) {
        writing(() -> data.put(k, v));
    }
}
