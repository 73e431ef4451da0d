import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class HelperCalledBothWays {
    private final Lock lock = new ReentrantLock();
    private int size;

    private void grow() {
        size++; // flag
    }

    void add() {
        lock.lock();
        try {
            grow();
        } finally {
            lock.unlock();
        }
    }

    void addFast() {
        grow();
    }
}
