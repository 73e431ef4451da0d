import java.util.concurrent.locks.ReentrantLock;

public class LockedTwiceReleasedOnce {
    private final ReentrantLock lock = new ReentrantLock();
    private long hits;

    public void hit() {
        lock.lock(); // flag
        lock.lock(); // also LK01
        try {
            hits++;
        } finally {
            lock.unlock();
        }
    }
}
