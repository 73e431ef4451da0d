import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ConstantConditionOfTwo {
    private static final int MODE = 1;
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() {
        if (MODE == 2) {
            lock.lock(); // flag
            try {
                n++;
            } finally {
                lock.unlock();
            }
        } else {
            n++; // also LK11
        }
    }
}
