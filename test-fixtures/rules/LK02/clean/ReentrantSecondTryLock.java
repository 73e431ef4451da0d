import java.util.concurrent.locks.ReentrantLock;

class ReentrantSecondTryLock {
    private final ReentrantLock lock = new ReentrantLock();
    private int depth;

    void outer() {
        lock.lock();
        try {
            inner();
        } finally {
            lock.unlock();
        }
    }

    private void inner() {
        lock.lock();
        try {
            depth++;
        } finally {
            lock.unlock();
        }
    }
}
