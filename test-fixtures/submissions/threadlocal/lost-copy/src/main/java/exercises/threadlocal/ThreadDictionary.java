package exercises.threadlocal;

import java.util.HashMap;
import java.util.Map;

public class ThreadDictionary<V> {
    private volatile Map<Thread, V> map = new HashMap<>();

    public void set(V value) {
        Map<Thread, V> copy = new HashMap<>(map);
        copy.put(Thread.currentThread(), value);
        map = copy;
    }

    public V get() {
        return map.get(Thread.currentThread());
    }

    public void clear() {
        Map<Thread, V> copy = new HashMap<>(map);
        copy.remove(Thread.currentThread());
        map = copy;
    }

    public int size() {
        return map.size();
    }
}
