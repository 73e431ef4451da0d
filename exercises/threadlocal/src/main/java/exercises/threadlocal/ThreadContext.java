package exercises.threadlocal;

import java.util.Set;

/**
 * Several named attributes per thread, kept in a {@link ThreadLocal}.
 *
 * <p>Two contexts have nothing to do with each other.
 */
public class ThreadContext {
    /** Sets an attribute of the current thread; a value that it had before is replaced. */
    public void set(String name, Object value) {
        throw new UnsupportedOperationException("TODO: set");
    }

    /** Returns an attribute of the current thread, or null when it is not set in this thread. */
    public Object get(String name) {
        throw new UnsupportedOperationException("TODO: get");
    }

    /**
     * Returns the names of the attributes that are set in the current thread, as an independent
     * copy: neither follows a later change of the other.
     */
    public Set<String> names() {
        throw new UnsupportedOperationException("TODO: names");
    }

    /** Drops all attributes of the current thread. */
    public void clear() {
        throw new UnsupportedOperationException("TODO: clear");
    }
}
