import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class UnlockAfterFailedTryLock {
    private final Lock lock = new ReentrantLock();
    private int tickets = 10;

    public void sell() {
        try {
            if (lock.tryLock()) {
                tickets--;
            }
        } finally {
            lock.unlock(); // flag
        }
    }
}
