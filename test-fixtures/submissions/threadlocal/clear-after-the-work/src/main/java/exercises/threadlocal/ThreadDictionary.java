package exercises.threadlocal;

import java.util.HashMap;
import java.util.Map;

public class ThreadDictionary<V> {
    private final Map<Thread, V> values = new HashMap<>();

    public synchronized void set(V value) {
        values.put(Thread.currentThread(), value);
    }

    public synchronized V get() {
        return values.get(Thread.currentThread());
    }

    public synchronized void clear() {
        values.remove(Thread.currentThread());
    }

    public synchronized int size() {
        return values.size();
    }
}
