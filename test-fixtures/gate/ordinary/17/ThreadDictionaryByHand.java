import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

public class ThreadDictionaryByHand<V> {
    private final Map<Thread, V> strong = new ConcurrentHashMap<>();
    private final Map<Thread, V> weak = new WeakHashMap<>();

    public void set(V value) {
        strong.put(Thread.currentThread(), value);
        synchronized (weak) {
            weak.put(Thread.currentThread(), value);
        }
    }

    public V get() {
        return strong.get(Thread.currentThread());
    }

    public int living() {
        return (int) strong.keySet().stream().filter(Thread::isAlive).count();
    }
}
