import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class EmptyTryBody {
    private final Lock lock = new ReentrantLock();
    private int tickets = 10;

    void sell() {
        lock.lock(); // flag
        try {
        } finally {
            lock.unlock();
        }
        tickets--; // also LK11
    }
}
