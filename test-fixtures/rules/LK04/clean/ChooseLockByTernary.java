import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ChooseLockByTernary {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private int level;

    public int access(boolean write, int by) {
        Lock lock = write ? rw.writeLock() : rw.readLock();
        lock.lock();
        try {
            if (write) {
                level += by;
            }
            return level;
        } finally {
            lock.unlock();
        }
    }
}
