import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class AssignedInBranchesOfConstructor {
    private Lock lock;
    private int n;

    AssignedInBranchesOfConstructor(boolean fair) {
        if (fair) {
            lock = new ReentrantLock(true);
        } else {
            lock = new ReentrantLock();
        }
    }

    void inc() {
        lock.lock();
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
