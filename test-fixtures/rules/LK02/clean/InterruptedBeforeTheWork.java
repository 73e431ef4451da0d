import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class InterruptedBeforeTheWork {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
