package exercises.threadlocal;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class ThreadDictionary<V> {
    private static final ConcurrentMap<Thread, Object> map = new ConcurrentHashMap<>();

    public void set(V value) {
        map.put(me(), value);
    }

    @SuppressWarnings("unchecked")
    public V get() {
        return (V) map.get(me());
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
