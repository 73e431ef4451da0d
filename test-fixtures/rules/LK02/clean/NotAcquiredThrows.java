import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class NotAcquiredThrows {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() throws InterruptedException, TimeoutException {
        boolean acquired = lock.tryLock(2, TimeUnit.SECONDS);
        if (!acquired) throw new TimeoutException("lock");
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
