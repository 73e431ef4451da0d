package exercises.threadlocal;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ThreadDictionary<V> {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<Thread, V> values = new HashMap<>();

    public void set(V value) {
        lock.writeLock().lock();
        try {
            values.put(Thread.currentThread(), value);
        } finally {
            lock.writeLock().unlock();
        }
    }

    public V get() {
        lock.readLock().lock();
        try {
            return values.get(Thread.currentThread());
        } finally {
            lock.readLock().unlock();
        }
    }

    public void clear() {
        lock.writeLock().lock();
        try {
            values.remove(Thread.currentThread());
        } finally {
            lock.writeLock().unlock();
        }
    }

    public int size() {
        lock.readLock().lock();
        try {
            return values.size();
        } finally {
            lock.readLock().unlock();
        }
    }
}
