import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class EqualsReadsOtherUnlocked {
    private final Lock lock = new ReentrantLock();
    private int cents;

    void add(int c) {
        lock.lock();
        try {
            cents += c;
        } finally {
            lock.unlock();
        }
    }

    boolean richerThan(EqualsReadsOtherUnlocked other) {
        lock.lock();
        try {
            return cents > other.cents; // flag
        } finally {
            lock.unlock();
        }
    }
}
