package exercises.threadlocal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ThreadDictionary<V> {
    private final Map<Thread, V> map = new ConcurrentHashMap<>();

    public void set(V value) {
        map.put(Thread.currentThread(), value);
    }

    public V get() {
        return map.get(Thread.currentThread());
    }

    public void clear() {
        map.remove(Thread.currentThread());
    }

    public int size() {
        return map.size();
    }
}
