import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class AtomicFlagForOwnership {
    private final Lock lock = new ReentrantLock();
    private int n;

    public void inc(boolean wait) {
        AtomicBoolean mine = new AtomicBoolean();
        if (wait) {
            lock.lock();
            mine.set(true);
        } else if (lock.tryLock()) {
            mine.set(true);
        }
        try {
            if (mine.get()) {
                n++;
            }
        } finally {
            if (mine.get()) {
                lock.unlock();
            }
        }
    }
}
