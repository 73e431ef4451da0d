import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class PutIfAbsentAnswer {
    private final ConcurrentMap<String, Integer> sessions = new ConcurrentHashMap<>();

    boolean open(String id) {
        return sessions.putIfAbsent(id, 0) == null;
    }

    void touch(String id) {
        sessions.computeIfPresent(id, (k, v) -> v + 1);
    }
}
