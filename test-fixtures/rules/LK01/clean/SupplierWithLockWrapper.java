import java.util.function.Supplier;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class SupplierWithLockWrapper<T> {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private T value;

    public SupplierWithLockWrapper(T value) {
        this.value = value;
    }

    private static <R> R withLock(Lock lock, Supplier<R> body) {
        lock.lock();
        try {
            return body.get();
        } finally {
            lock.unlock();
        }
    }

    public T get() {
        return withLock(rw.readLock(), () -> value);
    }

    public void set(T v) {
        withLock(rw.writeLock(), () -> {
            value = v;
            return null;
        });
    }
}
