package exercises.threadlocal;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

public class ThreadDictionary<V> {
    private final Map<Thread, V> map = Collections.synchronizedMap(new WeakHashMap<>());

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
