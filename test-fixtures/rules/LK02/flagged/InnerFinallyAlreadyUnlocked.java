import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class InnerFinallyAlreadyUnlocked {
    private final Lock lock = new ReentrantLock();
    private int n;

    void twice(Runnable r) {
        lock.lock();
        try {
            try {
                r.run();
                n++;
            } finally {
                lock.unlock();
            }
        } finally {
            lock.unlock(); // flag
        }
    }
}
