import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

class LockedLambdaHelperGeneric {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private int v;

    private <T> T read(Supplier<T> s) {
        rw.readLock().lock();
        try {
            return s.get();
        } finally {
            rw.readLock().unlock();
        }
    }

    private void write(Runnable r) {
        rw.writeLock().lock();
        try {
            r.run();
        } finally {
            rw.writeLock().unlock();
        }
    }

    void set(int n) {
        write(
                () -> {
                    v = n;
                });
    }

    int get() {
        return read(() -> v);
    }
}
