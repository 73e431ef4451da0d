import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class TwoDifferentReadWriteLocks {
    private final ReadWriteLock sourceLock = new ReentrantReadWriteLock();
    private final ReadWriteLock targetLock = new ReentrantReadWriteLock();
    private int source;
    private int target;

    public void copy() {
        sourceLock.readLock().lock();
        try {
            targetLock.writeLock().lock();
            try {
                target = source;
            } finally {
                targetLock.writeLock().unlock();
            }
        } finally {
            sourceLock.readLock().unlock();
        }
    }
}
