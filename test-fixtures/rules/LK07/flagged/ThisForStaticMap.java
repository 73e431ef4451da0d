import java.util.HashMap;
import java.util.Map;

class ThisForStaticMap {
    private static final Map<String, Integer> SCORES = new HashMap<>();

    void add(String player, int points) {
        synchronized (this) { // flag
            SCORES.merge(player, points, Integer::sum); // also LK11
        }
    }
}
