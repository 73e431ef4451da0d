package exercises.threadlocal;

import java.util.concurrent.atomic.AtomicInteger;

public class ThreadDictionary<V> {
    private final ThreadLocal<V> value = new ThreadLocal<>();
    private final AtomicInteger holders = new AtomicInteger();

    public void set(V newValue) {
        if (value.get() == null) {
            holders.incrementAndGet();
        }
        value.set(newValue);
    }

    public V get() {
        return value.get();
    }

    public void clear() {
        if (value.get() != null) {
            holders.decrementAndGet();
        }
        value.remove();
    }

    public int size() {
        return holders.get();
    }
}
