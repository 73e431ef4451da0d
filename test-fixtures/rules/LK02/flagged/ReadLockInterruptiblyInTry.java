import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReadLockInterruptiblyInTry {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private int v;

    int read() throws InterruptedException {
        try {
            rw.readLock().lockInterruptibly(); // also LK02
            return v;
        } finally {
            rw.readLock().unlock(); // flag
        }
    }
}
