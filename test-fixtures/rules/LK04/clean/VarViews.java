import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class VarViews {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private int n;

    int bump() {
        var w = rw.writeLock();
        w.lock();
        try {
            n++;
        } finally {
            rw.writeLock().unlock();
        }
        var r = rw.readLock();
        rw.readLock().lock();
        try {
            return n;
        } finally {
            r.unlock();
        }
    }
}
