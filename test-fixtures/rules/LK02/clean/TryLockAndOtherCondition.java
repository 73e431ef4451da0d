import java.util.concurrent.locks.ReentrantLock;

public class TryLockAndOtherCondition {
    private final ReentrantLock lock = new ReentrantLock();
    private int queued;

    public boolean offer(int amount) {
        if (amount > 0 && lock.tryLock()) {
            try {
                queued += amount;
                return true;
            } finally {
                lock.unlock();
            }
        }
        return false;
    }

    public boolean clear(boolean force) {
        if (!force || !lock.tryLock()) {
            return false;
        }
        try {
            queued = 0;
            return true;
        } finally {
            lock.unlock();
        }
    }
}
