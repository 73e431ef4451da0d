import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ConcurrentMapByThread {
    private final Map<Thread, Integer> counts = new ConcurrentHashMap<>();

    public void hit() {
        counts.merge(Thread.currentThread(), 1, Integer::sum);
    }

    public int mine() {
        return counts.getOrDefault(Thread.currentThread(), 0);
    }
}
