import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class WriteHelperUnderRead {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private int v;

    private void put(int n) {
        rw.writeLock().lock(); // also LK10
        try {
            v = n;
        } finally {
            rw.writeLock().unlock();
        }
    }

    int getOrInit() {
        rw.readLock().lock();
        try {
            if (v == 0) {
                put(1); // flag
            }
            return v;
        } finally {
            rw.readLock().unlock();
        }
    }
}
