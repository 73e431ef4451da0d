import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class GuardClauseThenTry {
    private final Lock lock = new ReentrantLock();
    private int n;

    int next() throws InterruptedException {
        if (!lock.tryLock(2, TimeUnit.SECONDS)) {
            throw new IllegalStateException("busy");
        }
        try {
            return ++n;
        } finally {
            lock.unlock();
        }
    }
}
