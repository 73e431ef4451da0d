import java.util.HashMap;
import java.util.Map;

class SynchronizedMethods {
    private final Map<Thread, Integer> counts = new HashMap<>();

    synchronized void count() {
        counts.merge(Thread.currentThread(), 1, Integer::sum);
    }

    synchronized int mine() {
        return counts.getOrDefault(Thread.currentThread(), 0);
    }
}
