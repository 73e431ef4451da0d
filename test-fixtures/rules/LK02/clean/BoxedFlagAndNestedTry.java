import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class BoxedFlagAndNestedTry {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() {
        boolean locked = false;
        try {
            try {
                lock.lockInterruptibly();
                locked = true;
                n++;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        } finally {
            if (locked) lock.unlock();
        }
    }
}
