import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class UnlockBehindOtherCondition {
    private final Lock lock = new ReentrantLock();
    private int level;

    void raise(int by) {
        lock.lock(); // flag
        level += by;
        if (by > 0) {
            lock.unlock();
        }
    }
}
