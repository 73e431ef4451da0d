import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts words with get and put: two calls, not one. */
public class Main {
    static final Map<String, Integer> counts = new ConcurrentHashMap<>();

    static void count(String word) {
        Integer old = counts.get(word);
        counts.put(word, old == null ? 1 : old + 1);
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> count("x"));
        Thread b = new Thread(() -> count("x"));
        a.start();
        b.start();
        a.join();
        b.join();
        if (counts.get("x") != 2) {
            throw new AssertionError("x: " + counts.get("x"));
        }
    }
}
