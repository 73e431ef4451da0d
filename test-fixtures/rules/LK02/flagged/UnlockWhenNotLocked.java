import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class UnlockWhenNotLocked {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() {
        boolean locked = lock.tryLock(); // also LK01
        try {
            if (locked) n++;
        } finally {
            if (!locked) {
                lock.unlock(); // flag
            }
        }
    }
}
