package exercises.threadlocal;

import java.util.Set;

public class ThreadContext {
    public void set(String name, Object value) {}

    public Object get(String name) {
        return null;
    }

    public Set<String> names() {
        return Set.of();
    }

    public void clear() {}
}
