import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockedUnderFalseConstant {
    private static final boolean THREAD_SAFE = false;
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() {
        if (THREAD_SAFE) {
            lock.lock(); // flag
        }
        n++;
        if (THREAD_SAFE) {
            lock.unlock();
        }
    }
}
