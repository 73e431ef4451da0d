import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class CatchInterruptedFallsThroughToUnlock {
    private final ReentrantLock lock = new ReentrantLock();
    private int stock = 3;

    public void take() {
        try {
            if (!lock.tryLock(100, TimeUnit.MILLISECONDS)) {
                return;
            }
            stock--;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lock.unlock(); // flag
    }
}
