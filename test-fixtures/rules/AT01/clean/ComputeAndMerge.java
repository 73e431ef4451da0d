import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

class ComputeAndMerge {
    private final ConcurrentMap<String, List<String>> index = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();

    void add(String k, String v) {
        index.computeIfAbsent(k, x -> new CopyOnWriteArrayList<>()).add(v);
        counts.merge(k, 1, Integer::sum);
    }

    int count(String k) {
        Integer c = counts.get(k);
        return c == null ? 0 : c;
    }
}
