import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

class ImmutableSwapUnderLock {
    private volatile Map<String, String> map = Map.of();
    private final Object lock = new Object();

    void put(String k, String v) {
        synchronized (lock) {
            Map<String, String> copy = new HashMap<>(map);
            copy.put(k, v);
            map = Collections.unmodifiableMap(copy);
        }
    }

    String get(String k) {
        return map.get(k);
    }
}
