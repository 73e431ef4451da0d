import java.util.concurrent.locks.ReentrantLock;

class NegatedFlagReturns {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;

    void inc() {
        boolean busy = !lock.tryLock();
        if (busy) {
            return;
        }
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
