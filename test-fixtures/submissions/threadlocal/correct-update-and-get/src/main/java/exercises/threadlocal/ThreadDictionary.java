package exercises.threadlocal;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

public class ThreadDictionary<V> {
    private final AtomicReference<Map<Thread, V>> state = new AtomicReference<>(Map.of());

    private void update(Consumer<Map<Thread, V>> change) {
        state.updateAndGet(
                old -> {
                    var copy = new HashMap<>(old);
                    change.accept(copy);
                    return Map.copyOf(copy);
                });
    }

    public void set(V value) {
        update(m -> m.put(Thread.currentThread(), value));
    }

    public V get() {
        return state.get().get(Thread.currentThread());
    }

    public void clear() {
        update(m -> m.remove(Thread.currentThread()));
    }

    public int size() {
        return state.get().size();
    }
}
