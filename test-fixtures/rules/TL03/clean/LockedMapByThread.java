import java.util.HashMap;
import java.util.Map;

class LockedMapByThread {
    private final Map<Thread, Integer> results = new HashMap<>();

    synchronized void done(int n) {
        results.put(Thread.currentThread(), n);
    }

    synchronized Integer of(Thread t) {
        return results.get(t);
    }
}
