import java.util.concurrent.locks.ReentrantLock;

class SameLockReentered {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;

    void outer() {
        lock.lock();
        try {
            inner();
        } finally {
            lock.unlock();
        }
    }

    void inner() {
        lock.lock();
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
