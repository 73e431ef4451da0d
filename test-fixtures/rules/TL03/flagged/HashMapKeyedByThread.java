import java.util.HashMap;
import java.util.Map;

public class HashMapKeyedByThread<V> {
    private final Map<Thread, V> values = new HashMap<>(); // flag

    public void set(V value) {
        values.put(Thread.currentThread(), value); // also LK11
    }

    public V get() {
        return values.get(Thread.currentThread()); // also LK11
    }

    public void clear() {
        values.remove(Thread.currentThread()); // also LK11
    }
}
