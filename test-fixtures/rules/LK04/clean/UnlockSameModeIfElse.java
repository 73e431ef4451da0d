import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class UnlockSameModeIfElse {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();

    public void run(boolean exclusive, Runnable body) {
        if (exclusive) {
            rw.writeLock().lock();
        } else {
            rw.readLock().lock();
        }
        try {
            body.run();
        } finally {
            if (exclusive) {
                rw.writeLock().unlock();
            } else {
                rw.readLock().unlock();
            }
        }
    }
}
