import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** What change does is up to a subclass: the lock is held round every call of it. */
public abstract class OverridableStepUnderLock {
    private final Lock lock = new ReentrantLock();

    protected abstract void change(int n);

    public void run(int n, int iterations) {
        for (int i = 0; i < iterations; i++) {
            lock.lock();
            try {
                change(n);
            } finally {
                lock.unlock();
            }
        }
    }
}
