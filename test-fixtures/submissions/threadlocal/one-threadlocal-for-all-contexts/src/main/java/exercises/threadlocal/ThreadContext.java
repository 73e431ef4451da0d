package exercises.threadlocal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

public class ThreadContext {
    private static final ThreadLocal<Map<String, Object>> LOCAL = ThreadLocal.withInitial(HashMap::new);

    public void set(String name, Object value) {
        LOCAL.get().put(name, value);
    }

    public Object get(String name) {
        return LOCAL.get().get(name);
    }

    public Set<String> names() {
        return new HashSet<>(LOCAL.get().keySet());
    }

    public void clear() {
        LOCAL.remove();
    }
}
