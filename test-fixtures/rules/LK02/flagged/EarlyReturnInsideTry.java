import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class EarlyReturnInsideTry {
    private final Lock lock = new ReentrantLock();
    private int value;

    void set(int v) {
        try {
            if (v < 0) {
                return;
            }
            lock.lock(); // also LK02
            value = v;
        } finally {
            lock.unlock(); // flag
        }
    }
}
