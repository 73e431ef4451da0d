import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockStatement {
    private final Lock lock = new ReentrantLock();
    private int pages;

    public void print() {
        lock.tryLock(); // flag
        try {
            pages++; // also LK11
        } finally {
            lock.unlock(); // also LK02
        }
    }
}
