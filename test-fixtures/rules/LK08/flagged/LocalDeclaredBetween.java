import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LocalDeclaredBetween {
    private final Lock lock = new ReentrantLock();
    private int n;

    int inc() {
        lock.lock(); // flag
        int before = n;
        try {
            n = before + 1;
            return before;
        } finally {
            lock.unlock();
        }
    }
}
