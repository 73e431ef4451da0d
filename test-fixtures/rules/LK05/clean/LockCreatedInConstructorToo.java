import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockCreatedInConstructorToo {
    private final Lock lock;
    private final boolean fair;
    private int n;

    LockCreatedInConstructorToo(boolean fair) {
        this.fair = fair;
        this.lock = fair ? new ReentrantLock(true) : new ReentrantLock();
    }

    void inc() {
        lock.lock();
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }

    boolean fair() {
        return fair;
    }
}
