import java.util.concurrent.locks.*;

public class NotifiesTheConditionObject {
    private final Lock lock = new ReentrantLock();
    private final Condition full = lock.newCondition();
    private boolean set;

    void set() {
        lock.lock();
        try {
            set = true;
            full.notifyAll(); // flag
        } finally {
            lock.unlock();
        }
    }

    void get() throws InterruptedException {
        lock.lock();
        try {
            while (!set) {
                full.await();
            }
        } finally {
            lock.unlock();
        }
    }
}
