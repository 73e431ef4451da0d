import java.util.concurrent.locks.ReentrantLock;

public class TryLockAnswerInCondition {
    private final ReentrantLock lock = new ReentrantLock();
    private int refreshed;

    public boolean refresh() {
        return lock.tryLock() && refreshHeld();
    }

    private boolean refreshHeld() {
        try {
            refreshed++;
            return true;
        } finally {
            lock.unlock();
        }
    }
}
