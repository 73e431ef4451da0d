import java.util.concurrent.locks.ReentrantReadWriteLock;

/** tryLock for writing never succeeds here, but it does not block either. */
public class TriesToUpgradeAndGivesUp {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private int n;

    boolean incIfFree() {
        rw.readLock().lock();
        try {
            if (rw.writeLock().tryLock()) {
                try {
                    n++;
                    return true;
                } finally {
                    rw.writeLock().unlock();
                }
            }
            return false;
        } finally {
            rw.readLock().unlock();
        }
    }
}
