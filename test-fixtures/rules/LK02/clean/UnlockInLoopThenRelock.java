import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class UnlockInLoopThenRelock {
    private final Lock lock = new ReentrantLock();
    private int todo = 10;

    void poll() {
        lock.lock();
        try {
            while (todo > 0) {
                todo--;
                lock.unlock();
                try {
                    Thread.yield();
                } finally {
                    lock.lock();
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
