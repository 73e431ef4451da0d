import java.util.concurrent.locks.ReentrantLock;

public class HoldCountDrained {
    private final ReentrantLock lock = new ReentrantLock();

    public void releaseAll() {
        while (lock.getHoldCount() > 0) {
            lock.unlock();
        }
    }

    public void twice(Runnable r) {
        lock.lock();
        try {
            lock.lock();
            try {
                r.run();
            } finally {
                lock.unlock();
            }
        } finally {
            lock.unlock();
        }
    }
}
