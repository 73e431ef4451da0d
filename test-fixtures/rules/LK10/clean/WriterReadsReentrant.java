import java.util.concurrent.locks.ReentrantReadWriteLock;

class WriterReadsReentrant {
    private final ReentrantReadWriteLock rwl = new ReentrantReadWriteLock();
    private int n;

    int get() {
        rwl.readLock().lock();
        try {
            return n;
        } finally {
            rwl.readLock().unlock();
        }
    }

    int incAndGet() {
        rwl.writeLock().lock();
        try {
            n++;
            return get();
        } finally {
            rwl.writeLock().unlock();
        }
    }
}
