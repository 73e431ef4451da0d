package exercises.threadlocal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

public class ThreadDictionary<V> {
    private final Map<Thread, V> map = new ConcurrentHashMap<>();
    private final AtomicInteger size = new AtomicInteger();

    public void set(V value) {
        size.incrementAndGet();
        map.put(Thread.currentThread(), value);
    }

    public V get() {
        return map.get(Thread.currentThread());
    }

    public void clear() {
        size.decrementAndGet();
        map.remove(Thread.currentThread());
    }

    public int size() {
        return size.get();
    }
}
