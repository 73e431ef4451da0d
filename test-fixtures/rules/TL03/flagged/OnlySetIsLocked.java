import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class OnlySetIsLocked<V> {
    private final Lock lock = new ReentrantLock();
    private final Map<Thread, V> values = new HashMap<>(); // flag

    public void set(V value) {
        lock.lock();
        try {
            values.put(Thread.currentThread(), value);
        } finally {
            lock.unlock();
        }
    }

    public V get() {
        return values.get(Thread.currentThread()); // also LK11
    }
}
