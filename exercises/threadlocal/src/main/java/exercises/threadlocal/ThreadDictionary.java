package exercises.threadlocal;

/**
 * One value per thread, the hard way: one shared map from the current thread to its value.
 *
 * <p>Safe for many threads at once, and without any {@link ThreadLocal} inside. Two dictionaries
 * have nothing to do with each other.
 */
public class ThreadDictionary<V> {
    /** Sets the value of the current thread; a value that it had before is replaced. */
    public void set(V value) {
        throw new UnsupportedOperationException("TODO: set");
    }

    /** Returns the value of the current thread, or null when it has set nothing. */
    public V get() {
        throw new UnsupportedOperationException("TODO: get");
    }

    /** Drops the entry of the current thread. */
    public void clear() {
        throw new UnsupportedOperationException("TODO: clear");
    }

    /** Returns the number of threads that hold a value now. */
    public int size() {
        throw new UnsupportedOperationException("TODO: size");
    }
}
