import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SignalAfterUnlockToo {
    private final Lock lock = new ReentrantLock();
    private final Condition c = lock.newCondition();
    private int n;

    void put() {
        lock.lock();
        try {
            n++;
        } finally {
            lock.unlock();
        }
        c.signal(); // flag
    }
}
