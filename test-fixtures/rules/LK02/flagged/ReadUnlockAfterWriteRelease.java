import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadUnlockAfterWriteRelease {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private int version;

    int bump() {
        rw.writeLock().lock();
        try {
            return ++version;
        } finally {
            rw.writeLock().unlock();
            rw.writeLock().unlock(); // flag
        }
    }
}
