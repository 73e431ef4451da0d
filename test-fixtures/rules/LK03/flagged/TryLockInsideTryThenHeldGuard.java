import java.util.concurrent.locks.ReentrantLock;

public class TryLockInsideTryThenHeldGuard {
    private final ReentrantLock lock = new ReentrantLock();
    private int counter;

    void inc() {
        try {
            lock.tryLock(); // flag
            counter++; // also LK11
        } finally {
            if (lock.isHeldByCurrentThread()) {
                lock.unlock();
            }
        }
    }
}
