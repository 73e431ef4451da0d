import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TryFollowsAtOnceToo {
    private final Lock lock = new ReentrantLock();
    private int n;

    int inc() {
        int before;
        lock.lock();
        // from here on the lock is ours
        try {
            before = n++;
        } finally {
            lock.unlock();
        }
        return before;
    }
}
