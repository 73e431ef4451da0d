import java.util.concurrent.locks.ReentrantLock;

public class FullReleaseWhileHeld {
    private final ReentrantLock lock = new ReentrantLock();
    private int depth;

    void nest() {
        lock.lock();
        lock.lock();
        try {
            depth++;
        } finally {
            while (lock.isHeldByCurrentThread()) {
                lock.unlock();
            }
        }
    }
}
