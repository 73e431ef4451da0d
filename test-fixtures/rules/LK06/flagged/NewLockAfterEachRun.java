import java.util.concurrent.locks.ReentrantLock;

class NewLockAfterEachRun {
    private ReentrantLock lock = new ReentrantLock();
    private int n;

    void run() {
        lock.lock();
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }

    public void clear() {
        this.lock = new ReentrantLock(true); // flag
    }
}
