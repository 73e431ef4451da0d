import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class FlagTurnedRound {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() {
        boolean locked = false;
        try {
            lock.lock(); // flag
            locked = true;
            n++;
        } finally {
            if (!locked) {
                lock.unlock(); // also LK02
            }
        }
    }
}
