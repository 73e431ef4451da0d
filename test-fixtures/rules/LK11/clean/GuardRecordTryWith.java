import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class GuardRecordTryWith {
    record Held(Lock lock) implements AutoCloseable {
        Held {
            lock.lock();
        }

        public void close() {
            lock.unlock();
        }
    }

    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() {
        try (var h = new Held(lock)) {
            n++;
        }
    }

    int get() {
        try (var h = new Held(lock)) {
            return n;
        }
    }
}
