package exercises.threadlocal;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** Forgets threads that nobody else knows any more. */
public class ThreadDictionary<V> {
    private final Map<Thread, V> store = Collections.synchronizedMap(new WeakHashMap<>());

    public void set(V value) {
        store.put(Thread.currentThread(), value);
    }

    public V get() {
        return store.get(Thread.currentThread());
    }

    public void clear() {
        store.remove(Thread.currentThread());
    }

    public int size() {
        return store.size();
    }
}
