import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class FailedFlagInverted {
    private final Lock lock = new ReentrantLock();
    private int n;

    boolean run(Runnable r) {
        final boolean failed = !lock.tryLock();
        if (failed) {
            return false;
        }
        try {
            r.run();
            n++;
            return true;
        } finally {
            lock.unlock();
        }
    }
}
