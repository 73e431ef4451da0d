import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class GuardRemembersWhetherItLocked {
    private final Lock lock = new ReentrantLock();
    private int n;

    private final class Attempt implements AutoCloseable {
        final boolean ok = lock.tryLock();

        @Override
        public void close() {
            if (ok) {
                lock.unlock();
            }
        }
    }

    void inc() {
        try (Attempt a = new Attempt()) {
            if (a.ok) {
                n++;
            }
        }
    }
}
