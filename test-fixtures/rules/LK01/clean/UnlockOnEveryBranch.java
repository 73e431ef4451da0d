import java.util.concurrent.locks.ReentrantLock;

class UnlockOnEveryBranch {
    private final ReentrantLock lock = new ReentrantLock();
    private int seats = 40;

    boolean book(int n) {
        lock.lock();
        if (seats < n) {
            lock.unlock();
            return false;
        }
        seats -= n;
        lock.unlock();
        return true;
    }
}
