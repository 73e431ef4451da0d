import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class DirectedByInstanceof {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private int n;

    private Lock forMode(boolean write) {
        return write ? rw.writeLock() : rw.readLock();
    }

    void run(boolean write, Runnable r) {
        Lock l = forMode(write);
        l.lock();
        try {
            r.run();
        } finally {
            l.unlock();
        }
    }
}
