import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class SignalUnderLockIsNotEmpty {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile boolean open;

    public void open() {
        open = true;
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public void pass() throws InterruptedException {
        lock.lock();
        try {
            while (!open) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }
}
