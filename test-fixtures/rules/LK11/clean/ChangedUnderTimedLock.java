import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ChangedUnderTimedLock {
    private final Lock lock = new ReentrantLock();
    private int n;

    boolean inc() throws InterruptedException {
        if (!lock.tryLock(1, TimeUnit.SECONDS)) return false;
        try {
            n++;
            return true;
        } finally {
            lock.unlock();
        }
    }

    int get() {
        lock.lock();
        try {
            return n;
        } finally {
            lock.unlock();
        }
    }
}
