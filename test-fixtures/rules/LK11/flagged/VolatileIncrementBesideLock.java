import java.util.concurrent.locks.ReentrantLock;

class VolatileIncrementBesideLock {
    private final ReentrantLock lock = new ReentrantLock();
    private volatile int sequence;

    int next() {
        lock.lock();
        try {
            return ++sequence;
        } finally {
            lock.unlock();
        }
    }

    void skip() {
        sequence += 10; // flag, also AT01
    }
}
