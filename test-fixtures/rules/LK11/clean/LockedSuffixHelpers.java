import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

class LockedSuffixHelpers {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Integer> stock = new HashMap<>();
    private int total;

    void add(String item, int n) {
        lock.lock();
        try {
            addLocked(item, n);
        } finally {
            lock.unlock();
        }
    }

    void addAll(Map<String, Integer> m) {
        lock.lock();
        try {
            for (Map.Entry<String, Integer> e : m.entrySet()) {
                addLocked(e.getKey(), e.getValue());
            }
        } finally {
            lock.unlock();
        }
    }

    private void addLocked(String item, int n) {
        stock.merge(item, n, Integer::sum);
        recount(n);
    }

    private void recount(int n) {
        total += n;
    }
}
