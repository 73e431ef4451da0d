import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReleaseThenWrite {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private Integer v;

    int get() {
        rw.readLock().lock();
        try {
            if (v != null) {
                return v;
            }
        } finally {
            rw.readLock().unlock();
        }
        rw.writeLock().lock();
        try {
            if (v == null) {
                v = 42;
            }
            return v;
        } finally {
            rw.writeLock().unlock();
        }
    }
}
