import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class OnlyLockedForPositive {
    private final Lock lock = new ReentrantLock();
    private int sum;

    void add(int n) {
        if (n > 0) {
            lock.lock();
            sum += n;
        }
        lock.unlock(); // flag
    }
}
