package exercises.threadlocal;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * One value per thread, the hard way: one shared map from the current thread to its value.
 *
 * <p>Every thread touches its own entry only, and yet they share the map: its table, its chains and
 * its size. A plain HashMap breaks when two threads write to it, so this is a concurrent one.
 */
public class ThreadDictionary<V> {
    private final ConcurrentMap<Thread, V> values = new ConcurrentHashMap<>();

    /** Sets the value of the current thread; a value that it had before is replaced. */
    public void set(V value) {
        values.put(Thread.currentThread(), value);
    }

    /** Returns the value of the current thread, or null when it has set nothing. */
    public V get() {
        return values.get(Thread.currentThread());
    }

    /**
     * Drops the entry of the current thread.
     *
     * <p>Nobody else does it: the map holds on to a thread, and to its value, until the thread
     * itself has cleared it. This is what a ThreadLocal does better.
     */
    public void clear() {
        values.remove(Thread.currentThread());
    }

    /** Returns the number of threads that hold a value now. */
    public int size() {
        return values.size();
    }
}
