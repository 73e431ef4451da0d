package exercises.threadlocal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

public class ThreadContext {
    private final ThreadLocal<Map<String, Object>> slot = new ThreadLocal<>();

    public void set(String name, Object value) {
        Map<String, Object> mine = slot.get();
        if (mine == null) {
            mine = new HashMap<>();
            slot.set(mine);
        }
        mine.put(name, value);
    }

    public Object get(String name) {
        Map<String, Object> mine = slot.get();
        return mine == null ? null : mine.get(name);
    }

    public Set<String> names() {
        Map<String, Object> mine = slot.get();
        return mine == null ? Set.of() : Set.copyOf(mine.keySet());
    }

    public void clear() {
        slot.remove();
    }
}
