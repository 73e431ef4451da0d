import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class UnlockInElse {
    private final Lock lock = new ReentrantLock();
    private int count;

    boolean tryInc() {
        if (lock.tryLock()) {
            count++;
            lock.unlock();
            return true;
        } else {
            lock.unlock(); // flag
            return false;
        }
    }
}
