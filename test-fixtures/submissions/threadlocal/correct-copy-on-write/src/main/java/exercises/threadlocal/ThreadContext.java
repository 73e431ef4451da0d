package exercises.threadlocal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

public class ThreadContext {
    private final ThreadLocal<Map<String, Object>> local = new ThreadLocal<>() {
        @Override
        protected Map<String, Object> initialValue() {
            return Map.of();
        }
    };

    public void set(String name, Object value) {
        Map<String, Object> next = new HashMap<>(local.get());
        next.put(name, value);
        local.set(Map.copyOf(next));
    }

    public Object get(String name) {
        return local.get().get(name);
    }

    public Set<String> names() {
        return Set.copyOf(local.get().keySet());
    }

    public void clear() {
        local.remove();
    }
}
