import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SignalHelperUnderLock {
    private final Lock lock = new ReentrantLock();
    private final Condition c = lock.newCondition();
    private int n;

    void inc() {
        lock.lock();
        try {
            n++;
            tell();
        } finally {
            lock.unlock();
        }
    }

    private void tell() {
        c.signalAll();
    }

    void atLeast(int k) throws InterruptedException {
        lock.lock();
        try {
            while (n < k) c.await();
        } finally {
            lock.unlock();
        }
    }
}
