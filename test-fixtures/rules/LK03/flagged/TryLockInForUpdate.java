import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TryLockInForUpdate {
    private final Lock lock = new ReentrantLock();
    private int done;

    void thrice() {
        for (int i = 0; i < 3; i++) {
            lock.tryLock(); // flag
            done++; // also LK11
            lock.unlock(); // also LK02
        }
    }
}
