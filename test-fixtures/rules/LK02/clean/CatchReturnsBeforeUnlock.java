import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class CatchReturnsBeforeUnlock {
    private final Lock lock = new ReentrantLock();
    private int served;

    public void serve(Runnable customer) {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            customer.run();
            served++;
        } finally {
            lock.unlock();
        }
    }
}
