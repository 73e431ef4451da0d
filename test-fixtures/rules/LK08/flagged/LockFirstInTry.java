import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockFirstInTry {
    private final Lock lock = new ReentrantLock();
    private int n;

    public int next() {
        try {
            lock.lock(); // flag
            return ++n;
        } finally {
            lock.unlock();
        }
    }
}
