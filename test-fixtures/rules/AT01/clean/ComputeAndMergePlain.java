import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

public class ComputeAndMergePlain {
    private final Map<String, Integer> words = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> bytes = new ConcurrentHashMap<>();

    public void count(String w) {
        words.merge(w, 1, Integer::sum);
    }

    public void bytes(String host, long n) {
        bytes.computeIfAbsent(host, h -> new LongAdder()).add(n);
    }

    public void forget(String w) {
        words.computeIfPresent(w, (k, v) -> v > 1 ? v - 1 : null);
    }
}
