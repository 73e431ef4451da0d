import java.util.concurrent.locks.ReentrantLock;

class TryThenAlways {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;

    void inc() {
        lock.tryLock(); // flag
        n++; // also LK11
        if (lock.isHeldByCurrentThread()) lock.unlock();
    }
}
