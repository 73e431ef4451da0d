import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class InvertedTryLockTest {
    private final Lock lock = new ReentrantLock();
    private int count;

    void inc() {
        if (!lock.tryLock()) { // also LK01
            try {
                count++; // also LK11
            } finally {
                lock.unlock(); // flag
            }
        }
    }
}
