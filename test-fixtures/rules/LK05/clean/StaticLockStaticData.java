import java.util.HashMap;
import java.util.Map;

class StaticLockStaticData {
    private static final Object LOCK = new Object();
    private static final Map<String, Integer> COUNTS = new HashMap<>();

    static void count(String word) {
        synchronized (LOCK) {
            COUNTS.merge(word, 1, Integer::sum);
        }
    }
}
