import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TernaryCallsTheLockedPart {
    private final Lock lock = new ReentrantLock();
    private int n;

    boolean inc() {
        return lock.tryLock() ? locked() : false;
    }

    private boolean locked() {
        try {
            n++;
            return true;
        } finally {
            lock.unlock();
        }
    }
}
