package exercises.threadlocal;

import java.util.HashMap;
import java.util.Map;

public class ThreadDictionary<V> {
    private final Map<Thread, V> map = new HashMap<>();

    public synchronized void set(V value) {
        map.put(Thread.currentThread(), value);
    }

    public V get() {
        return map.get(Thread.currentThread());
    }

    public synchronized void clear() {
        map.remove(Thread.currentThread());
    }

    public synchronized int size() {
        return map.size();
    }
}
