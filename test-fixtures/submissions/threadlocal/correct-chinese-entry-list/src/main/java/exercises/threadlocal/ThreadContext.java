package exercises.threadlocal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

public class ThreadContext {
    private final ThreadLocal<Map<String, Object>> 本地 = ThreadLocal.withInitial(HashMap::new);

    public void set(String name, Object value) {
        本地.get().put(name, value);
    }

    public Object get(String name) {
        return 本地.get().get(name);
    }

    public Set<String> names() {
        return new HashSet<>(本地.get().keySet());
    }

    public void clear() {
        本地.remove();
    }
}
