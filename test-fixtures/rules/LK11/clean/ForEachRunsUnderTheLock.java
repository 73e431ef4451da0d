import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

public class ForEachRunsUnderTheLock {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Integer> counts = new TreeMap<>();
    private long total;

    void addAll(List<String> words) {
        lock.lock();
        try {
            words.forEach(w -> {
                counts.merge(w, 1, Integer::sum);
                total++;
            });
        } finally {
            lock.unlock();
        }
    }

    long total() {
        lock.lock();
        try {
            return total;
        } finally {
            lock.unlock();
        }
    }
}
