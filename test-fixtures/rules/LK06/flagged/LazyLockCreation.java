import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LazyLockCreation {
    private Lock lock;
    private int tickets = 10;

    public void sell() {
        if (lock == null) {
            lock = new ReentrantLock(); // flag, also AT01
        }
        lock.lock(); // also LK01
        try {
            tickets--;
        } finally {
            lock.unlock(); // also LK02, also LK04
        }
    }
}
