import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ConcurrentHashMapKeyedByThread<V> {
    private final Map<Thread, V> values = new ConcurrentHashMap<>();

    public void set(V value) {
        values.put(Thread.currentThread(), value);
    }

    public V get() {
        return values.get(Thread.currentThread());
    }

    public void clear() {
        values.remove(Thread.currentThread());
    }

    public int size() {
        return values.size();
    }
}
