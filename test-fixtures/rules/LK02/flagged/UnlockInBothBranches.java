import java.util.concurrent.locks.ReentrantLock;

class UnlockInBothBranches {
    private final ReentrantLock lock = new ReentrantLock();
    private int done;

    void tick(Runnable idle) {
        if (lock.tryLock()) {
            done++;
            lock.unlock();
        } else {
            idle.run();
            lock.unlock(); // flag
        }
    }
}
