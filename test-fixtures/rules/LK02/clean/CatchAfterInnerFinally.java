import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class CatchAfterInnerFinally {
    private final Lock lock = new ReentrantLock();
    private int errors;

    <T> T call(Callable<T> body, T fallback) {
        lock.lock();
        try {
            return body.call();
        } catch (Exception e) { // also TH02
            errors++;
            return fallback;
        } finally {
            lock.unlock();
        }
    }
}
