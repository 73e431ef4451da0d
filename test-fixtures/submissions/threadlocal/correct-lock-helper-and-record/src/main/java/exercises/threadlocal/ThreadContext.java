package exercises.threadlocal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

public class ThreadContext {
    private record Attributes(Map<String, Object> byName) {
        Attributes() {
            this(new HashMap<>());
        }

        Set<String> copyOfNames() {
            return new HashSet<>(byName.keySet());
        }
    }

    private final ThreadLocal<Attributes> current = ThreadLocal.withInitial(Attributes::new);

    public void set(String name, Object value) {
        current.get().byName().put(name, value);
    }

    public Object get(String name) {
        return current.get().byName().get(name);
    }

    public Set<String> names() {
        return current.get().copyOfNames();
    }

    public void clear() {
        current.remove();
    }
}
