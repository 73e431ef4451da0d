import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockFirstInTryBlock {
    private final Lock lock = new ReentrantLock();
    private int n;

    int next() {
        try {
            lock.lock(); // flag
            return n++;
        } finally {
            lock.unlock();
        }
    }
}
