import java.util.HashMap;
import java.util.Map;

public class StaticFinalObject {
    private static final Object GUARD = new Object();
    private static final Map<String, Integer> SCORES = new HashMap<>();

    public void add(String player, int points) {
        synchronized (GUARD) {
            SCORES.merge(player, points, Integer::sum);
        }
    }
}
