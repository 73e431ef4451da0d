import java.util.concurrent.locks.ReentrantLock;

public class TryLockFailsButWritesAnyway {
    private final ReentrantLock lock = new ReentrantLock();
    private int count;

    public void inc() {
        boolean locked = lock.tryLock();
        try {
            count++; // flag
        } finally {
            if (locked) {
                lock.unlock();
            }
        }
    }

    public void reset() {
        lock.lock();
        try {
            count = 0;
        } finally {
            lock.unlock();
        }
    }
}
