import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ReaderHoldsWriterHolds {
    private final Lock lock = new ReentrantLock();
    private int n;

    int get() {
        lock.lock();
        try {
            return n;
        } finally {
            lock.unlock();
        }
    }

    void set(int v) {
        lock.lock();
        try {
            n = v;
        } finally {
            lock.unlock();
        }
    }
}
