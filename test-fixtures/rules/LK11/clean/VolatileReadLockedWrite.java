import java.util.concurrent.locks.ReentrantLock;

public class VolatileReadLockedWrite {
    private final ReentrantLock lock = new ReentrantLock();
    private volatile int version;

    public void bump() {
        lock.lock();
        try {
            version++;
        } finally {
            lock.unlock();
        }
    }

    public int version() {
        return version;
    }
}
