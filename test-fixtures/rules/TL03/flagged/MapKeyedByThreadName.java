import java.util.HashMap;
import java.util.Map;

class MapKeyedByThreadName {
    private static final Map<String, Integer> COUNTS = new HashMap<>(); // flag

    static void count() {
        COUNTS.merge(Thread.currentThread().getName(), 1, Integer::sum); // also LK11
    }
}
