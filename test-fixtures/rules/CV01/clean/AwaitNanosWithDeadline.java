import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class AwaitNanosWithDeadline {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ready = lock.newCondition();
    private boolean done;

    public boolean await(long time, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(time);
        lock.lock();
        try {
            while (!done) {
                if (nanos <= 0L) {
                    return false;
                }
                nanos = ready.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    public void finish() {
        lock.lock();
        try {
            done = true;
            ready.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
