import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class GuardObjectInTryWithResources {
    private static final class Guard implements AutoCloseable {
        private final Lock lock;

        Guard(Lock lock) {
            this.lock = lock;
            lock.lock();
        }

        @Override
        public void close() {
            lock.unlock();
        }
    }

    private final Lock lock = new ReentrantLock();
    private long total;

    public void add(long n) {
        try (Guard g = new Guard(lock)) {
            total = Math.addExact(total, n);
        }
    }
}
