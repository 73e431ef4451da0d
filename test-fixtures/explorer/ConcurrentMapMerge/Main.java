import java.util.concurrent.ConcurrentHashMap;

/** merge, compute and putIfAbsent are one step; a value put is safely published. */
public class Main {
    static final ConcurrentHashMap<String, Integer> COUNTS = new ConcurrentHashMap<>();
    static final ConcurrentHashMap<String, int[]> BOXES = new ConcurrentHashMap<>();

    static void add() {
        COUNTS.merge("key", 1, Integer::sum);
        int[] box = new int[1];
        box[0] = 42;
        int[] first = BOXES.putIfAbsent("box", box);
        if (first != null && first[0] != 42) {
            throw new AssertionError("box " + first[0]);
        }
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
