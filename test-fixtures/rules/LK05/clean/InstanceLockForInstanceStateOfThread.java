import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A worker that may be paused by others: the lock belongs to the thread object and is shared by its callers. */
public class InstanceLockForInstanceStateOfThread extends Thread {
    private final Lock lock = new ReentrantLock();
    private final Condition resumed = lock.newCondition();
    private boolean paused;

    public void pause() {
        lock.lock();
        try {
            paused = true;
        } finally {
            lock.unlock();
        }
    }

    public void unpause() {
        lock.lock();
        try {
            paused = false;
            resumed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void run() {
        lock.lock();
        try {
            while (paused) {
                resumed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }
}
