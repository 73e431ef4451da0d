import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LazyLockCreation {
    private Lock lock;
    private int tickets = 10;

    public void sell() {
        if (lock == null) {
            lock = new ReentrantLock(); // flag
        }
        lock.lock();
        try {
            tickets--;
        } finally {
            lock.unlock(); // also LK04
        }
    }
}
