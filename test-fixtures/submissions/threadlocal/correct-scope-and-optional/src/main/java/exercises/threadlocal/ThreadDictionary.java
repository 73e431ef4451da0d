package exercises.threadlocal;

import java.util.Map;
import java.util.Optional;
import java.util.HashMap;

public class ThreadDictionary<V> {
    private static final Object LOCK = new Object();

    private final Map<Thread, Optional<V>> slots = new HashMap<>();

    public void set(V value) {
        synchronized (LOCK) {
            slots.put(Thread.currentThread(), Optional.of(value));
        }
    }

    public V get() {
        synchronized (LOCK) {
            return slots.getOrDefault(Thread.currentThread(), Optional.empty()).orElse(null);
        }
    }

    public void clear() {
        synchronized (LOCK) {
            slots.remove(Thread.currentThread());
        }
    }

    public int size() {
        synchronized (LOCK) {
            slots.keySet().removeIf(thread -> !thread.isAlive());
            return slots.size();
        }
    }
}
