import java.util.concurrent.locks.ReentrantLock;

class ReentrantDoubleLockDoubleUnlock {
    private final ReentrantLock lock = new ReentrantLock();
    private int depth;

    void outer() {
        lock.lock();
        try {
            depth++;
            lock.lock();
            try {
                depth++;
            } finally {
                lock.unlock();
            }
        } finally {
            lock.unlock();
        }
    }
}
