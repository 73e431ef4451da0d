import java.util.HashMap;
import java.util.Map;

public class BuilderThenPublish {
    private final Map<String, String> map = new HashMap<>();
    private boolean sealed;

    static BuilderThenPublish of(String... pairs) {
        BuilderThenPublish b = new BuilderThenPublish();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            b.map.put(pairs[i], pairs[i + 1]);
        }
        b.sealed = true;
        return b;
    }

    public synchronized String get(String k) {
        return sealed ? map.get(k) : null;
    }

    public synchronized void put(String k, String v) {
        map.put(k, v);
    }
}
