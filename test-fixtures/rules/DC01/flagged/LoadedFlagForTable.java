import java.util.HashMap;
import java.util.Map;
public class LoadedFlagForTable {
    private final Map<String, String> table = new HashMap<>();
    private boolean loaded;

    void load() {
        boolean done = loaded; // flag, also LK11
        if (!done) {
            synchronized (this) {
                if (!loaded) {
                    table.put("a", "b");
                    loaded = true;
                }
            }
        }
    }
}
