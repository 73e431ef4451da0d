import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

public class WithLockHelperRunsLambda {
    private final Lock lock = new ReentrantLock();
    private int next = 1;

    private <T> T locked(Supplier<T> body) {
        lock.lock();
        try {
            return body.get();
        } finally {
            lock.unlock();
        }
    }

    public int nextId() {
        return locked(() -> next++);
    }

    public Callable<Integer> asCallable() {
        return () -> locked(() -> next);
    }
}
