package exercises.threadlocal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

public class ThreadContext {
    private final ThreadLocal<Map<String, Object>> snapshot = ThreadLocal.withInitial(Map::of);

    public void set(String name, Object value) {
        var next = new HashMap<>(snapshot.get());
        next.put(name, value);
        snapshot.set(Map.copyOf(next));
    }

    public Object get(String name) {
        return snapshot.get().get(name);
    }

    /** The map behind it never changes, and so neither do its keys. */
    public Set<String> names() {
        return snapshot.get().keySet();
    }

    public void clear() {
        snapshot.remove();
    }
}
