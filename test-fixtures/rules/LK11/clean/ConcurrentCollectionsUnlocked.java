import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ConcurrentCollectionsUnlocked {
    private final Lock flushLock = new ReentrantLock();
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    public void log(String line) {
        lines.add(line);
        counts.merge(line, 1, Integer::sum);
    }

    public void flush() {
        flushLock.lock();
        try {
            for (String s; (s = lines.poll()) != null; ) {
                System.out.println(s);
            }
        } finally {
            flushLock.unlock();
        }
    }
}
