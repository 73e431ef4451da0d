import java.util.concurrent.ConcurrentHashMap;

/** The map is safe, the value in it is not. */
public class Main {
    static final ConcurrentHashMap<String, int[]> MAP = new ConcurrentHashMap<>();

    static void add() {
        int[] count = MAP.computeIfAbsent("key", key -> new int[1]);
        count[0] = count[0] + 1;
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::add, "a");
        Thread b = new Thread(Main::add, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (MAP.get("key")[0] != 2) {
            throw new AssertionError("count " + MAP.get("key")[0]);
        }
    }
}
