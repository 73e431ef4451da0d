import java.util.Map;
import java.util.TreeMap;

class TreeMapByThreadName {
    private static final Map<String, Integer> COUNTS = new TreeMap<>(); // flag

    static void hit() {
        String me = Thread.currentThread().getName();
        COUNTS.merge(me, 1, Integer::sum);
    }
}
