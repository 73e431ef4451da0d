import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class VolatileFlagLockedCounter {
    private final Lock lock = new ReentrantLock();
    private volatile boolean stopped;
    private int n;

    void run() {
        while (!stopped) {
            lock.lock();
            try {
                n++;
            } finally {
                lock.unlock();
            }
        }
    }

    void stop() {
        stopped = true;
    }
}
