import java.util.concurrent.locks.ReentrantReadWriteLock;

public class DowngradeBeforeUse {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private int value;

    public String setAndPrint(int v) {
        rw.writeLock().lock();
        try {
            value = v;
            rw.readLock().lock();
        } finally {
            rw.writeLock().unlock();
        }
        try {
            return String.valueOf(value);
        } finally {
            rw.readLock().unlock();
        }
    }
}
