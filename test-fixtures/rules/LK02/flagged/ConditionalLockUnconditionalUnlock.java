import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionalLockUnconditionalUnlock {
    private final Lock lock = new ReentrantLock();
    private int value;

    public void update(int n, boolean safe) {
        if (safe) {
            lock.lock();
        }
        try {
            value = n; // also LK11
        } finally {
            lock.unlock(); // flag
        }
    }
}
