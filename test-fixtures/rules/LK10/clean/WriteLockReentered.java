import java.util.concurrent.locks.ReentrantReadWriteLock;

public class WriteLockReentered {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private int n;

    public void addTwo() {
        rw.writeLock().lock();
        try {
            addOne();
            addOne();
        } finally {
            rw.writeLock().unlock();
        }
    }

    public void addOne() {
        rw.writeLock().lock();
        try {
            n++;
        } finally {
            rw.writeLock().unlock();
        }
    }
}
