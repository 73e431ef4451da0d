import java.util.concurrent.locks.ReentrantLock;

class ReturnInsideTryAfterUnlock {
    private final ReentrantLock lock = new ReentrantLock();
    private int stock = 10;

    boolean take(int n) {
        lock.lock();
        try {
            if (stock < n) {
                lock.unlock();
                return false;
            }
            stock -= n;
            return true;
        } finally {
            lock.unlock(); // flag
        }
    }
}
