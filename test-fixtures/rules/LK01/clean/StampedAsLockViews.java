import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

class StampedAsLockViews {
    private final StampedLock sl = new StampedLock();
    private final Lock read = sl.asReadLock();
    private final Lock write = sl.asWriteLock();
    private int v;

    int get() {
        read.lock();
        try {
            return v;
        } finally {
            read.unlock();
        }
    }

    void set(int n) {
        write.lock();
        try {
            v = n;
        } finally {
            write.unlock();
        }
    }
}
