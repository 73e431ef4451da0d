import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ConfigSetOnceReadEverywhere {
    private final Lock lock = new ReentrantLock();
    private final int limit;
    private int n;

    ConfigSetOnceReadEverywhere(int limit) {
        this.limit = limit;
    }

    boolean take() {
        if (limit == 0) {
            return false;
        }
        lock.lock();
        try {
            if (n >= limit) {
                return false;
            }
            n++;
            return true;
        } finally {
            lock.unlock();
        }
    }
}
