import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class RemoveIfPresent {
    private final ConcurrentMap<String, Integer> sessions = new ConcurrentHashMap<>();

    void close(String id) {
        if (sessions.get(id) == 0) {
            sessions.remove(id); // flag
        }
    }
}
