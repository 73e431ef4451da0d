package exercises.threadlocal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ThreadDictionary<V> {
    private final Map<String, V> map = new ConcurrentHashMap<>();

    public void set(V value) {
        map.put(Thread.currentThread().getName(), value);
    }

    public V get() {
        return map.get(Thread.currentThread().getName());
    }

    public void clear() {
        map.remove(Thread.currentThread().getName());
    }

    public int size() {
        return map.size();
    }
}
