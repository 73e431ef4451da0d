import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LocalShadowsFieldToo {
    private final Lock lock = new ReentrantLock();
    private final Lock backup = new ReentrantLock();
    private int n;

    void inc() {
        lock.lock();
        try {
            Lock lock = backup;
            n++;
            lock.unlock(); // flag
        } finally {
            this.lock.unlock();
        }
    }
}
