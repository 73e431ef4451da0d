import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TimedResultIgnoredInFinally {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() throws InterruptedException {
        boolean ok = lock.tryLock(1, TimeUnit.SECONDS);
        try {
            if (ok) {
                n++;
            }
        } finally {
            lock.unlock(); // flag
        }
    }
}
