import java.util.concurrent.locks.ReentrantReadWriteLock;

public class UnlockWriteAfterReadInElse {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private int v;

    public int swap(int next) {
        rw.writeLock().lock(); // also LK01
        try {
            int old = v;
            v = next;
            return old;
        } finally {
            rw.readLock().unlock(); // flag
        }
    }
}
