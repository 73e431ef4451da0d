import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ConstantFlagIsFalse {
    private static final boolean SAFE = false;
    private final Lock lock = new ReentrantLock();
    private int total;

    public void add(int n) {
        if (SAFE) {
            lock.lock(); // flag
        }
        total += n; // also LK11
        if (SAFE) {
            lock.unlock();
        }
    }
}
