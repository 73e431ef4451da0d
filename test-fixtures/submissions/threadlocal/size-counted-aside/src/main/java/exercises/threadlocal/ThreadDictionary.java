package exercises.threadlocal;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class ThreadDictionary<V> {
    private final ConcurrentMap<Thread, V> map = new ConcurrentHashMap<>();

    private int count;

    public void set(V value) {
        if (map.put(me(), value) == null) {
            count++;
        }
    }

    public V get() {
        return map.get(me());
    }

    public void clear() {
        if (map.remove(me()) != null) {
            count--;
        }
    }

    public int size() {
        return count;
    }

    private static Thread me() {
        return Thread.currentThread();
    }
}
