import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class HelperMethodReturnsFalse {
    private final Lock lock = new ReentrantLock();
    private int n;

    private boolean take() {
        try {
            return lock.tryLock(10, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean inc() {
        if (!take()) {
            return false;
        }
        try {
            n++;
        } finally {
            lock.unlock();
        }
        return true;
    }
}
