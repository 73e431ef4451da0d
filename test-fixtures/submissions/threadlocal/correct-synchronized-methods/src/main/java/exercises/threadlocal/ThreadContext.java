package exercises.threadlocal;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

public class ThreadContext {
    private final ThreadLocal<Map<String, Object>> attributes = new ThreadLocal<>();

    public void set(String name, Object value) {
        Map<String, Object> mine = attributes.get();
        if (mine == null) {
            mine = new HashMap<>();
            attributes.set(mine);
        }
        mine.put(name, value);
    }

    public Object get(String name) {
        Map<String, Object> mine = attributes.get();
        return mine == null ? null : mine.get(name);
    }

    public Set<String> names() {
        Map<String, Object> mine = attributes.get();
        return mine == null ? Collections.emptySet() : new TreeSet<>(mine.keySet());
    }

    public void clear() {
        attributes.remove();
    }
}
