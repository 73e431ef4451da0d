import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class CatchRethrowsWithoutUnlock {
    private final Lock lock = new ReentrantLock();

    void save(java.io.Writer w, String s) {
        lock.lock(); // flag
        try {
            w.write(s);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        lock.unlock();
    }
}
