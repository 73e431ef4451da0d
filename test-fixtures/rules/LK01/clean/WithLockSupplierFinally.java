import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

class WithLockSupplierFinally {
    private final Lock lock = new ReentrantLock();
    private int value;

    private <T> T locked(Supplier<T> body) {
        lock.lock();
        try {
            return body.get();
        } finally {
            lock.unlock();
        }
    }

    int next() {
        return locked(() -> ++value);
    }

    int current() {
        return locked(() -> value);
    }
}
