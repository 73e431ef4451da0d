import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class RetryReturnsWithLock {
    private final ReentrantLock lock = new ReentrantLock();
    private int value;

    void increment() throws InterruptedException {
        while (true) {
            if (lock.tryLock(10, TimeUnit.MILLISECONDS)) { // flag
                value++;
                if (value > 100) {
                    return;
                }
                lock.unlock();
                return;
            }
            Thread.sleep(5);
        }
    }
}
