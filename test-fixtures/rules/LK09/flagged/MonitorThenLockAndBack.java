import java.util.concurrent.locks.ReentrantLock;

public class MonitorThenLockAndBack {
    private final ReentrantLock lock = new ReentrantLock();
    private int x;

    public synchronized void first() {
        lock.lock(); // also LK09
        try {
            x++;
        } finally {
            lock.unlock();
        }
    }

    public void second() {
        lock.lock();
        try {
            synchronized (this) { // flag
                x--;
            }
        } finally {
            lock.unlock();
        }
    }
}
