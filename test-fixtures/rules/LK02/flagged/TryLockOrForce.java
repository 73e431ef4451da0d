import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockOrForce {
    private final Lock lock = new ReentrantLock();
    private int state;

    public void set(int s, boolean force) {
        if (lock.tryLock() || force) {
            try {
                state = s; // also LK11
            } finally {
                lock.unlock(); // flag
            }
        }
    }
}
