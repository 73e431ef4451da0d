import java.util.HashMap;
import java.util.Map;

class CheckedOnlyInside {
    private Map<String, String> cache;

    Map<String, String> cache() {
        synchronized (this) {
            if (cache == null) {
                cache = new HashMap<>();
            }
            return cache;
        }
    }
}
