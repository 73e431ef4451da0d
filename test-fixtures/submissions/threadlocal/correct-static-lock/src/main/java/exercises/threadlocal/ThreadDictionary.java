package exercises.threadlocal;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ThreadDictionary<V> {
    private static final Lock LOCK = new ReentrantLock();
    private final Map<Thread, V> values = new HashMap<>();

    public void set(V value) {
        LOCK.lock();
        try {
            values.put(Thread.currentThread(), value);
        } finally {
            LOCK.unlock();
        }
    }

    public V get() {
        LOCK.lock();
        try {
            return values.get(Thread.currentThread());
        } finally {
            LOCK.unlock();
        }
    }

    public void clear() {
        LOCK.lock();
        try {
            values.remove(Thread.currentThread());
        } finally {
            LOCK.unlock();
        }
    }

    public int size() {
        LOCK.lock();
        try {
            return values.size();
        } finally {
            LOCK.unlock();
        }
    }
}
