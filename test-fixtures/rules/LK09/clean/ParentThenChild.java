import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ParentThenChild {
    private final ParentThenChild parent;
    private final Lock lock = new ReentrantLock();
    private int n;

    ParentThenChild(ParentThenChild parent) {
        this.parent = parent;
    }

    void inc() {
        lock.lock();
        try {
            n++;
        } finally {
            lock.unlock();
        }
        if (parent != null) {
            parent.inc();
        }
    }
}
