import java.util.concurrent.locks.ReentrantLock;

public class HelperRequiresLockByAssertion {
    private final ReentrantLock lock = new ReentrantLock();
    private int size;
    private int peak;

    public void grow(int n) {
        lock.lock();
        try {
            size += n;
            track();
        } finally {
            lock.unlock();
        }
    }

    void track() {
        assert lock.isHeldByCurrentThread();
        if (size > peak) {
            peak = size;
        }
    }
}
