import java.util.concurrent.ConcurrentHashMap;

/** A callback of a concurrent map computes another value of the same map, crosswise. */
public class Main {
    static final ConcurrentHashMap<String, Integer> MAP = new ConcurrentHashMap<>();

    static int compute(String key, String other) {
        return MAP.computeIfAbsent(key, k -> MAP.computeIfAbsent(other, o -> 1));
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> compute("a", "b"));
        Thread b = new Thread(() -> compute("b", "a"));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
