import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The map's value is safe too. */
public class Main {
    static final ConcurrentHashMap<String, AtomicInteger> MAP = new ConcurrentHashMap<>();

    static void add() {
        MAP.computeIfAbsent("key", key -> new AtomicInteger()).incrementAndGet();
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::add, "a");
        Thread b = new Thread(Main::add, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (MAP.get("key").get() != 2) {
            throw new AssertionError("count " + MAP.get("key"));
        }
    }
}
