import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class NotifyThisInsideLockBlock {
    private final Lock lock = new ReentrantLock();
    private int count;

    public void inc() {
        lock.lock();
        try {
            count++;
            notify(); // flag
        } finally {
            lock.unlock();
        }
    }
}
