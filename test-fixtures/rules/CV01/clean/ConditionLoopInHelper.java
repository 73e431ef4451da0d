import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionLoopInHelper {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int permits;

    private void pause() throws InterruptedException {
        changed.await();
    }

    public void acquire() throws InterruptedException {
        lock.lock();
        try {
            while (permits == 0) {
                pause();
            }
            permits--;
        } finally {
            lock.unlock();
        }
    }

    public boolean acquire(long time, TimeUnit unit) throws InterruptedException {
        long left = unit.toNanos(time);
        lock.lock();
        try {
            while (permits == 0) {
                if (left <= 0) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            permits--;
            return true;
        } finally {
            lock.unlock();
        }
    }

    public void release() {
        lock.lock();
        try {
            permits++;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }
}
