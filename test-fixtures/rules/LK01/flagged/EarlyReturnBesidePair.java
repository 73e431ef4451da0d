import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class EarlyReturnBesidePair {
    private final Lock lock = new ReentrantLock();
    private int value;

    public void acquire() {
        lock.lock();
    }

    public void release() {
        lock.unlock();
    }

    public void add(int amount) {
        lock.lock(); // flag
        if (amount < 0) {
            return;
        }
        value += amount;
        lock.unlock();
    }
}
