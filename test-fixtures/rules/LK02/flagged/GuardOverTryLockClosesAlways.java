import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class GuardOverTryLockClosesAlways {
    private final Lock lock = new ReentrantLock();
    private int n;

    private final class Attempt implements AutoCloseable {
        final boolean ok = lock.tryLock();

        @Override
        public void close() {
            lock.unlock(); // flag
        }
    }

    void inc() {
        try (Attempt a = new Attempt()) { // also LK02
            if (a.ok) {
                n++;
            }
        }
    }
}
