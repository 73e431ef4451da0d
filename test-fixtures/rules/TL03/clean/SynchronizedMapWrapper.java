import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

public class SynchronizedMapWrapper<V> {
    private final Map<Thread, V> values = Collections.synchronizedMap(new WeakHashMap<>());

    public void set(V value) {
        values.put(Thread.currentThread(), value);
    }

    public V get() {
        return values.get(Thread.currentThread());
    }
}
