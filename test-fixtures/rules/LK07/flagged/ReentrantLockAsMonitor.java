import java.util.concurrent.locks.ReentrantLock;

class ReentrantLockAsMonitor {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;

    void inc() {
        synchronized (lock) { // flag
            n++;
        }
    }
}
