import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TryLockInForCondition {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() {
        for (int i = 0; !lock.tryLock(); i++) {
            if (i > 1000) {
                Thread.yield();
            }
        }
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
