import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockReplacedInReset {
    private Lock lock = new ReentrantLock();
    private int count;

    public void inc() {
        lock.lock(); // also LK01
        try {
            count++;
        } finally {
            lock.unlock(); // also LK02, also LK04
        }
    }

    public void reset() {
        lock = new ReentrantLock(); // flag
    }
}
