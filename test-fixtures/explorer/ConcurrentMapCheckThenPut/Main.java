import java.util.concurrent.ConcurrentHashMap;

/** get and put are atomic, the pair is not. */
public class Main {
    static final ConcurrentHashMap<String, Integer> COUNTS = new ConcurrentHashMap<>();

    static void add() {
        Integer seen = COUNTS.get("key");
        COUNTS.put("key", seen == null ? 1 : seen + 1);
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::add, "a");
        Thread b = new Thread(Main::add, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (COUNTS.get("key") != 2) {
            throw new AssertionError("count " + COUNTS.get("key"));
        }
    }
}
