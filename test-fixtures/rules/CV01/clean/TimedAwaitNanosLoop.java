import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TimedAwaitNanosLoop {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean open;

    boolean pass(long nanos) throws InterruptedException {
        lock.lock();
        try {
            while (!open) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = changed.awaitNanos(nanos);
            }
            open = false;
            return true;
        } finally {
            lock.unlock();
        }
    }
}
