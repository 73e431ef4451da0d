import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockedFactoryTryWithResources {
    private static final class Locked implements AutoCloseable {
        private final Lock lock;

        private Locked(Lock lock) {
            this.lock = lock;
        }

        static Locked on(Lock lock) {
            lock.lock();
            return new Locked(lock);
        }

        @Override
        public void close() {
            lock.unlock();
        }
    }

    private final Lock lock = new ReentrantLock();
    private int value;

    public int next() {
        try (Locked ignored = Locked.on(lock)) {
            return ++value;
        }
    }

    public int value() {
        try (Locked ignored = Locked.on(lock)) {
            return value;
        }
    }
}
