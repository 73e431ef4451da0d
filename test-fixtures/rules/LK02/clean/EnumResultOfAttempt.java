import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class EnumResultOfAttempt {
    enum Result { OK, BUSY, INTERRUPTED }

    private final Lock lock = new ReentrantLock();
    private int n;

    Result inc() {
        try {
            if (!lock.tryLock(1, TimeUnit.SECONDS)) {
                return Result.BUSY;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Result.INTERRUPTED;
        }
        try {
            n++;
            return Result.OK;
        } finally {
            lock.unlock();
        }
    }
}
