import java.util.HashMap;
import java.util.Map;

class LocalCopyOfVolatile {
    private volatile Map<String, String> table;

    Map<String, String> table() {
        Map<String, String> t = table;
        if (t == null) {
            synchronized (this) {
                t = table;
                if (t == null) {
                    table = t = new HashMap<>();
                }
            }
        }
        return t;
    }
}
