import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockedRightRound {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() {
        int twice = 2;
        lock.lock();
        try {
            n += twice;
        } finally {
            lock.unlock();
        }
        System.out.println("done");
    }
}
