import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class WriteLockThenTry {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private int n;

    void inc() {
        rw.writeLock().lock();
        try { n++; }
        finally { rw.writeLock().unlock(); }
    }
}
