import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class CompoundUnderLockToo {
    private final Map<String, Integer> m = new ConcurrentHashMap<>();

    synchronized void add(String s) {
        if (!m.containsKey(s)) {
            m.put(s, 1);
        }
    }
}
