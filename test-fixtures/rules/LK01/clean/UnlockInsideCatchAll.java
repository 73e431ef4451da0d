import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class UnlockInsideCatchAll {
    private final Lock lock = new ReentrantLock();

    void run(Runnable r) {
        lock.lock();
        try {
            r.run();
        } catch (RuntimeException | Error e) {
            lock.unlock();
            throw e;
        }
        lock.unlock();
    }
}
