import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class BothBranchesShareRelease {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private int n;

    int bump(boolean write) {
        if (write) {
            rw.writeLock().lock();
            n++;
        }
        int r = n; // also LK11
        rw.writeLock().unlock(); // flag
        return r;
    }
}
