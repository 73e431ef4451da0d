package exercises.threadlocal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

public class ThreadContext {
    private final ThreadLocal<Map<String, Object>> local =
            new InheritableThreadLocal<>() {
                @Override
                protected Map<String, Object> initialValue() {
                    return new HashMap<>();
                }

                @Override
                protected Map<String, Object> childValue(Map<String, Object> parent) {
                    return new HashMap<>(parent);
                }
            };

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
