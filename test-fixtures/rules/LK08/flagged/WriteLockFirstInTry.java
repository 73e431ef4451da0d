import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class WriteLockFirstInTry {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final Map<String, String> map = new HashMap<>();

    public void put(String k, String v) {
        try {
            rw.writeLock().lock(); // flag
            map.put(k, v);
        } finally {
            rw.writeLock().unlock();
        }
    }
}
