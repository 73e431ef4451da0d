package exercises.threadlocal;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class ThreadContext {
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();

    public void set(String name, Object value) {
        attributes.put(name, value);
    }

    public Object get(String name) {
        return attributes.get(name);
    }

    public Set<String> names() {
        return Set.copyOf(attributes.keySet());
    }

    public void clear() {
        attributes.clear();
    }
}
