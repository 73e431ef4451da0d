import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class GuardRecordInTry {
    record Guard(Lock lock) implements AutoCloseable {
        static Guard of(Lock lock) {
            lock.lock();
            return new Guard(lock);
        }

        @Override
        public void close() {
            lock.unlock();
        }
    }

    private final Lock lock = new ReentrantLock();
    private int n;

    int increment() {
        try (Guard g = Guard.of(lock)) {
            return ++n;
        }
    }
}
