import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class ComputeIfAbsentThenAdd {
    private final ConcurrentMap<String, Queue<String>> byUser = new ConcurrentHashMap<>();

    void add(String user, String s) {
        byUser.computeIfAbsent(user, u -> new java.util.concurrent.ConcurrentLinkedQueue<>()).add(s);
    }
}
