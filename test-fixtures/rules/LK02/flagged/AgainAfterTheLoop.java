import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class AgainAfterTheLoop {
    private final Lock lock = new ReentrantLock();
    private int hits;

    void scan(int[] values) {
        for (int v : values) {
            lock.lock();
            try {
                if (v < 0) {
                    continue;
                }
                hits++;
            } finally {
                lock.unlock();
            }
        }
        lock.unlock(); // flag
    }
}
