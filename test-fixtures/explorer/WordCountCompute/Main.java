import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Counts words with compute, and keeps positions in lists that are safe themselves. */
public class Main {
    static final Map<String, Integer> counts = new ConcurrentHashMap<>();
    static final Map<String, List<Integer>> places = new ConcurrentHashMap<>();

    static void count(String word, int place) {
        counts.compute(word, (key, old) -> old == null ? 1 : old + 1);
        places.computeIfAbsent(word, key -> new CopyOnWriteArrayList<>()).add(place);
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> count("x", 1));
        Thread b = new Thread(() -> count("x", 2));
        a.start();
        b.start();
        a.join();
        b.join();
        if (counts.get("x") != 2 || places.get("x").size() != 2) {
            throw new AssertionError(counts + " " + places);
        }
    }
}
