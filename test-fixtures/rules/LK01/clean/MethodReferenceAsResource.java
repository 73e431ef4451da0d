import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class MethodReferenceAsResource {
    interface Unlocker extends AutoCloseable {
        @Override
        void close();
    }

    private final Lock lock = new ReentrantLock();
    private int n;

    private Unlocker hold() {
        lock.lock();
        return lock::unlock;
    }

    void inc(Runnable r) {
        try (Unlocker u = hold()) {
            r.run();
            n++;
        }
    }
}
