import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LocalObjectNotYetShared {
    private final Lock lock = new ReentrantLock();
    private int n;

    static LocalObjectNotYetShared of(int start) {
        LocalObjectNotYetShared o = new LocalObjectNotYetShared();
        o.n = start;
        return o;
    }

    void inc() {
        lock.lock();
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
