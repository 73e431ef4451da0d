import java.util.concurrent.locks.ReentrantReadWriteLock;

class WriteThenDowngrade {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private int v;

    int set(int n) {
        rw.writeLock().lock();
        try {
            v = n;
            rw.readLock().lock();
        } finally {
            rw.writeLock().unlock();
        }
        try {
            return v;
        } finally {
            rw.readLock().unlock();
        }
    }
}
