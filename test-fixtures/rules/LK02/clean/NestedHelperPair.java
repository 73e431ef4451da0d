import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class NestedHelperPair {
    private final Lock lock = new ReentrantLock();
    private int n;

    private boolean begin() {
        return lock.tryLock();
    }

    private void end() {
        lock.unlock();
    }

    void inc() {
        if (begin()) {
            try {
                n++;
            } finally {
                end();
            }
        }
    }
}
