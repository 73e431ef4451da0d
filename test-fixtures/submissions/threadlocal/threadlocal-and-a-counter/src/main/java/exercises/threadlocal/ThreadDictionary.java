package exercises.threadlocal;

import java.util.concurrent.atomic.AtomicInteger;

public class ThreadDictionary<V> {
    private final ThreadLocal<V> value = new ThreadLocal<>();
    private final AtomicInteger size = new AtomicInteger();

    public void set(V v) {
        if (value.get() == null) {
            size.incrementAndGet();
        }
        value.set(v);
    }

    public V get() {
        return value.get();
    }

    public void clear() {
        if (value.get() != null) {
            size.decrementAndGet();
        }
        value.remove();
    }

    public int size() {
        return size.get();
    }
}
