import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class UnlockWithoutAnyLock {
    private final Lock lock = new ReentrantLock();
    private int value;

    public int read() {
        try {
            return value; // also LK11
        } finally {
            lock.unlock(); // flag
        }
    }

    public void write(int v) {
        lock.lock();
        try {
            value = v;
        } finally {
            lock.unlock();
        }
    }
}
