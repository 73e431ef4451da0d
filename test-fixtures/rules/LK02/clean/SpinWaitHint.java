import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SpinWaitHint {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() {
        while (!lock.tryLock()) {
            Thread.onSpinWait();
        }
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
