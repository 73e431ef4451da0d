import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class PrivateSignalHelper {
    private final Lock lock = new ReentrantLock();
    private final Condition c = lock.newCondition();
    private int n;

    private void changed() {
        c.signalAll();
    }

    void put() {
        lock.lock();
        try {
            n++;
            changed();
        } finally {
            lock.unlock();
        }
    }
}
