import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class InterruptedReturnsFromWholeMethod {
    private final Lock lock = new ReentrantLock();
    private int stock = 3;

    public boolean take() {
        try {
            if (!lock.tryLock(100, TimeUnit.MILLISECONDS)) {
                return false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            return stock-- > 0;
        } finally {
            lock.unlock();
        }
    }
}
