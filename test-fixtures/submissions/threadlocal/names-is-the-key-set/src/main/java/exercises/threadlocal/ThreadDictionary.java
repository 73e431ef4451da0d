package exercises.threadlocal;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class ThreadDictionary<V> {
    private final ConcurrentMap<Thread, V> map = new ConcurrentHashMap<>();

    public void set(V value) {
        map.put(me(), value);
    }

    public V get() {
        return map.get(me());
    }

    public void clear() {
        map.remove(me());
    }

    public int size() {
        return map.size();
    }

    private static Thread me() {
        return Thread.currentThread();
    }
}
