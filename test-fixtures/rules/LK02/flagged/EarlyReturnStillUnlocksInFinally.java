import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class EarlyReturnStillUnlocksInFinally {
    private final Lock lock = new ReentrantLock();
    private long sum;

    boolean add(int n) {
        try {
            if (n < 0) {
                return false;
            }
            lock.lock();
            sum += n;
            return true;
        } finally {
            lock.unlock(); // flag
        }
    }
}
