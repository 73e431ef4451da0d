package exercises.threadlocal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ThreadDictionary<V> {
    private final Map<Long, V> map = new ConcurrentHashMap<>();

    public void set(V value) {
        map.put(Thread.currentThread().getId(), value);
    }

    public V get() {
        return map.get(Thread.currentThread().getId());
    }

    public void clear() {
        map.remove(Thread.currentThread().getId());
    }

    public int size() {
        return map.size();
    }
}
