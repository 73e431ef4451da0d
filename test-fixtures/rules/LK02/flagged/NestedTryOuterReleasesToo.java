import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class NestedTryOuterReleasesToo {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc(Runnable r) {
        try {
            lock.lock();
            try {
                n++;
                r.run();
            } finally {
                lock.unlock();
            }
        } finally {
            lock.unlock(); // flag
        }
    }
}
