import java.util.concurrent.locks.ReentrantLock;

class CloseReleasesTwice {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;

    void inc(boolean fast) {
        lock.lock();
        try {
            n++;
            if (fast) {
                lock.unlock();
            }
        } finally {
            lock.unlock(); // flag
        }
    }
}
