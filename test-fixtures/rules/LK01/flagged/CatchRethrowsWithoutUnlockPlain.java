import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class CatchRethrowsWithoutUnlockPlain {
    private final Lock lock = new ReentrantLock();
    private int loaded;

    void load(Runnable loader) {
        lock.lock(); // flag
        try {
            loader.run();
            loaded++;
            lock.unlock();
        } catch (IllegalStateException e) {
            throw new RuntimeException(e);
        }
    }
}
