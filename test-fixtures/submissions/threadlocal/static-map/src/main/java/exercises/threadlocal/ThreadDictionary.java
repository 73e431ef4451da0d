package exercises.threadlocal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ThreadDictionary<V> {
    private static final Map<Thread, Object> MAP = new ConcurrentHashMap<>();

    public void set(V value) {
        MAP.put(Thread.currentThread(), value);
    }

    @SuppressWarnings("unchecked")
    public V get() {
        return (V) MAP.get(Thread.currentThread());
    }

    public void clear() {
        MAP.remove(Thread.currentThread());
    }

    public int size() {
        return MAP.size();
    }
}
