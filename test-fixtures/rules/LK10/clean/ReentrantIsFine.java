import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReentrantIsFine {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private int v;

    void outer() {
        rw.writeLock().lock();
        try {
            v++;
            rw.readLock().lock();
            try {
                v = v * 2;
            } finally {
                rw.readLock().unlock();
            }
        } finally {
            rw.writeLock().unlock();
        }
    }
}
