import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class UpgradeOnlyOnOneBranch {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final Map<String, Integer> stock = new HashMap<>();

    public int stock(String article, boolean reload) {
        rw.readLock().lock();
        try {
            if (!reload) {
                return stock.getOrDefault(article, 0);
            }
            rw.writeLock().lock(); // flag
            try {
                stock.put(article, 0);
                return 0;
            } finally {
                rw.writeLock().unlock();
            }
        } finally {
            rw.readLock().unlock();
        }
    }
}
