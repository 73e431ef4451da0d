import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class OnlyOneBranchLocked {
    private final Lock lock = new ReentrantLock();
    private int total;

    public void add(int n, boolean fast) {
        if (fast) {
            total += n; // flag
            return;
        }
        lock.lock();
        try {
            total += n;
        } finally {
            lock.unlock();
        }
    }
}
