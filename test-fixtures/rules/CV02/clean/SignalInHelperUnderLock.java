import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class SignalInHelperUnderLock {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int value;

    private void fireChanged() {
        changed.signalAll();
    }

    public void set(int v) {
        lock.lock();
        try {
            value = v;
            fireChanged();
        } finally {
            lock.unlock();
        }
    }
}
