import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockedRoundTheWrite {
    private static final boolean TRACE = false;
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() {
        lock.lock();
        try {
            if (TRACE) {
                System.out.println(n);
            }
            n++;
        } finally {
            lock.unlock();
        }
    }
}
