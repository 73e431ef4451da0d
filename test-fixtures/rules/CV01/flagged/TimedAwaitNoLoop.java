import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TimedAwaitNoLoop {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean open;

    void pass() throws InterruptedException {
        lock.lock();
        try {
            if (!open) changed.await(); // flag
            open = false;
        } finally {
            lock.unlock();
        }
    }

    void open() {
        lock.lock();
        try {
            open = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
