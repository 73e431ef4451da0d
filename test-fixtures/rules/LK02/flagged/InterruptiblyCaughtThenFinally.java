import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class InterruptiblyCaughtThenFinally {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() {
        try {
            lock.lockInterruptibly(); // also LK02
            n++;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock(); // flag
        }
    }
}
