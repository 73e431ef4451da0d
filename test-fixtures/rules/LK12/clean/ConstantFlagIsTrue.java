import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ConstantFlagIsTrue {
    private static final boolean SAFE = true;
    private final Lock lock = new ReentrantLock();
    private int total;

    public void add(int n) {
        if (SAFE) {
            lock.lock();
        }
        try {
            total += n;
        } finally {
            if (SAFE) {
                lock.unlock();
            }
        }
    }
}
