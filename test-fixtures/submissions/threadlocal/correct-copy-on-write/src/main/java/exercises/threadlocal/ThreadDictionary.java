package exercises.threadlocal;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

public class ThreadDictionary<V> {
    private final AtomicReference<Map<Thread, V>> current = new AtomicReference<>(Map.of());

    public void set(V value) {
        change(map -> map.put(Thread.currentThread(), value));
    }

    public V get() {
        return current.get().get(Thread.currentThread());
    }

    public void clear() {
        change(map -> map.remove(Thread.currentThread()));
    }

    public int size() {
        return current.get().size();
    }

    private void change(Consumer<Map<Thread, V>> edit) {
        Map<Thread, V> old;
        Map<Thread, V> next;
        do {
            old = current.get();
            next = new HashMap<>(old);
            edit.accept(next);
        } while (!current.compareAndSet(old, next));
    }
}
