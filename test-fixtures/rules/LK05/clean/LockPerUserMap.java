import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class LockPerUserMap {
    private final Map<String, Object> monitors = new ConcurrentHashMap<>();
    private final Map<String, Integer> visits = new ConcurrentHashMap<>();

    void visit(String user) {
        Object monitor = monitors.computeIfAbsent(user, u -> new Object());
        synchronized (monitor) {
            visits.merge(user, 1, Integer::sum);
        }
    }
}
