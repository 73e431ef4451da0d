import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

public class LocalConcurrentMap {
    public static Map<String, Integer> firstPositions(List<String> words) {
        Map<String, Integer> first = new ConcurrentHashMap<>();
        AtomicInteger position = new AtomicInteger();
        for (String w : words) {
            if (!first.containsKey(w)) {
                first.put(w, position.get());
            }
            position.incrementAndGet();
        }
        return first;
    }
}
