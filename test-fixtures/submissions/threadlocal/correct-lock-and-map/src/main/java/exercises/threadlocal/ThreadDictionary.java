package exercises.threadlocal;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ThreadDictionary<V> {
    private final Lock lock = new ReentrantLock();
    private final Map<Thread, V> values = new HashMap<>();

    public void set(V value) {
        lock.lock();
        try {
            values.put(Thread.currentThread(), value);
        } finally {
            lock.unlock();
        }
    }

    public V get() {
        lock.lock();
        try {
            return values.get(Thread.currentThread());
        } finally {
            lock.unlock();
        }
    }

    public void clear() {
        lock.lock();
        try {
            values.remove(Thread.currentThread());
        } finally {
            lock.unlock();
        }
    }

    public int size() {
        lock.lock();
        try {
            return values.size();
        } finally {
            lock.unlock();
        }
    }
}
