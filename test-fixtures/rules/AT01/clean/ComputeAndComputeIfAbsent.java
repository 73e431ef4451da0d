import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

public class ComputeAndComputeIfAbsent {
    private final Map<String, List<String>> topics = new ConcurrentHashMap<>();
    private final Map<String, Integer> sizes = new ConcurrentHashMap<>();

    public void subscribe(String topic, String user) {
        topics.computeIfAbsent(topic, t -> new CopyOnWriteArrayList<>()).add(user);
        sizes.compute(topic, (t, n) -> n == null ? 1 : n + 1);
    }
}
