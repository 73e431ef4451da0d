package exercises.threadlocal;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

public class ThreadDictionary<V> {
    private final Lock lock = new ReentrantLock();
    private final Map<Thread, V> map = new HashMap<>();

    private <R> R locked(Function<Map<Thread, V>, R> use) {
        lock.lock();
        try {
            return use.apply(map);
        } finally {
            lock.unlock();
        }
    }

    public void set(V value) {
        locked(m -> m.put(Thread.currentThread(), value));
    }

    public V get() {
        return locked(m -> m.get(Thread.currentThread()));
    }

    public void clear() {
        locked(m -> m.remove(Thread.currentThread()));
    }

    public int size() {
        return locked(Map::size);
    }
}
