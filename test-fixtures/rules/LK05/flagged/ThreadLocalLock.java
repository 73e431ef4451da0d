import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ThreadLocalLock {
    private static final ThreadLocal<Lock> LOCK = ThreadLocal.withInitial(ReentrantLock::new); // flag
    private int total;

    public void add(int n) {
        LOCK.get().lock();
        try {
            total += n;
        } finally {
            LOCK.get().unlock();
        }
    }
}
