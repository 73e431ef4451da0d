import java.util.concurrent.locks.ReentrantLock;

class LockInIfBranch {
    private final ReentrantLock lock = new ReentrantLock();
    private int sum;

    void add(int n) {
        if (n != 0) {
            lock.lock();
            try {
                sum += n;
            } finally {
                lock.unlock();
            }
        }
    }
}
