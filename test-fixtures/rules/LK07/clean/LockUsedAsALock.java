import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockUsedAsALock {
    private final Lock lock = new ReentrantLock();
    private Integer boxed = 0;

    public void inc() {
        lock.lock();
        try {
            boxed++;
        } finally {
            lock.unlock();
        }
    }
}
