package exercises.threadlocal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Several named attributes per thread, kept in a {@link ThreadLocal}. */
public class ThreadContext {
    /**
     * The supplier runs once in each thread that asks, so each gets a map of its own. No other
     * thread ever sees that map: a plain HashMap without any lock is enough.
     */
    private final ThreadLocal<Map<String, Object>> attributes =
            ThreadLocal.withInitial(HashMap::new);

    /** Sets an attribute of the current thread; a value that it had before is replaced. */
    public void set(String name, Object value) {
        attributes.get().put(name, value);
    }

    /** Returns an attribute of the current thread, or null when it is not set in this thread. */
    public Object get(String name) {
        return attributes.get().get(name);
    }

    /** Returns a copy of the names; the key set of the map itself would change along with it. */
    public Set<String> names() {
        return Set.copyOf(attributes.get().keySet());
    }

    /** Drops all attributes of the current thread, and the map with them. */
    public void clear() {
        attributes.remove();
    }
}
