package exercises.threadlocal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

public class ThreadContext {
    private final ThreadLocal<Map<String, Object>> local = ThreadLocal.withInitial(HashMap::new);

    public void set(String name, Object value) {
        local.get().put(name, value);
    }

    public Object get(String name) {
        return local.get().get(name);
    }

    public Set<String> names() {
        return new HashSet<>(local.get().keySet());
    }

    public void clear() {
        local.remove();
    }
}
