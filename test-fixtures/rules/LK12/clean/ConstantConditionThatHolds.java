import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ConstantConditionThatHolds {
    private static final int MODE = 2;
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() {
        if (MODE == 2) {
            lock.lock();
            try {
                n++;
            } finally {
                lock.unlock();
            }
        }
    }
}
