import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionAwaitDroppedThenUnlocked {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ready = lock.newCondition();
    private boolean open;

    public void pass() throws InterruptedException {
        lock.lock();
        try {
            while (!open) {
                ready.await();
            }
        } catch (InterruptedException e) {
            lock.unlock();
            throw e;
        } finally {
            lock.unlock(); // flag
        }
    }

    public void open() {
        lock.lock();
        try {
            open = true;
            ready.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
