import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

final class WithLockCallable {
    private final Lock lock = new ReentrantLock();

    <V> V withLock(Callable<V> body) throws Exception {
        lock.lock(); // flag
        V result = body.call();
        lock.unlock();
        return result;
    }
}
