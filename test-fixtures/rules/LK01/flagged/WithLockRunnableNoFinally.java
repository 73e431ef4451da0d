import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class WithLockRunnableNoFinally {
    private final Lock lock = new ReentrantLock();
    private int hits;

    private void withLock(Runnable body) {
        lock.lock(); // flag
        body.run();
        lock.unlock();
    }

    void hit() {
        withLock(() -> hits++);
    }

    int hits() {
        int[] result = new int[1];
        withLock(() -> result[0] = hits);
        return result[0];
    }
}
