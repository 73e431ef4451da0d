import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SplitOfHelperPair {
    private final Lock lock = new ReentrantLock();
    private int n;

    private void begin() {
        lock.lock();
    }

    private void end() {
        lock.unlock();
    }

    void inc() {
        begin();
        try {
            n++;
        } finally {
            end();
        }
    }

    int get() {
        begin();
        try {
            return n;
        } finally {
            end();
        }
    }
}
