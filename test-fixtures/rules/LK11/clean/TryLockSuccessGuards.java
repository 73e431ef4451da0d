import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class TryLockSuccessGuards {
    private final ReentrantLock lock = new ReentrantLock();
    private int stock;

    boolean take() throws InterruptedException {
        if (lock.tryLock(1, TimeUnit.SECONDS)) {
            try {
                return stock-- > 0;
            } finally {
                lock.unlock();
            }
        }
        return false;
    }

    void put() {
        lock.lock();
        try {
            stock++;
        } finally {
            lock.unlock();
        }
    }
}
