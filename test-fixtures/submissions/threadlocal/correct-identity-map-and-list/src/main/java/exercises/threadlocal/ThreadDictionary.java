package exercises.threadlocal;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ThreadDictionary<V> {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private final Map<Thread, V> dict = new IdentityHashMap<>();

    public void set(V value) {
        rw.writeLock().lock();
        try {
            dict.put(Thread.currentThread(), value);
        } finally {
            rw.writeLock().unlock();
        }
    }

    public V get() {
        rw.readLock().lock();
        try {
            return dict.get(Thread.currentThread());
        } finally {
            rw.readLock().unlock();
        }
    }

    public void clear() {
        rw.writeLock().lock();
        try {
            dict.remove(Thread.currentThread());
        } finally {
            rw.writeLock().unlock();
        }
    }

    public int size() {
        rw.readLock().lock();
        try {
            return dict.size();
        } finally {
            rw.readLock().unlock();
        }
    }
}
