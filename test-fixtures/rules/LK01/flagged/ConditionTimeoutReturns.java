import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ConditionTimeoutReturns {
    private final Lock lock = new ReentrantLock();
    private final Condition full = lock.newCondition();
    private String value;

    String get() throws InterruptedException {
        lock.lock(); // flag
        while (value == null) {
            if (!full.await(1, TimeUnit.SECONDS)) {
                return null;
            }
        }
        String v = value;
        value = null;
        lock.unlock();
        return v;
    }

    void set(String v) {
        lock.lock();
        try {
            value = v;
            full.signal();
        } finally {
            lock.unlock();
        }
    }
}
