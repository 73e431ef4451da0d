import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockSetInConstructorBranches {
    private Lock lock;
    private int n;

    public LockSetInConstructorBranches(boolean fair) {
        if (fair) {
            lock = new ReentrantLock(true);
        } else {
            lock = new ReentrantLock();
        }
    }

    public int next() {
        lock.lock();
        try {
            return ++n;
        } finally {
            lock.unlock();
        }
    }
}
