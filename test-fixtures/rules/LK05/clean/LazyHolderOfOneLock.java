import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LazyHolderOfOneLock {
    private static int n;

    private static final class Holder {
        static final Lock LOCK = new ReentrantLock();
    }

    private static Lock lock() {
        return Holder.LOCK;
    }

    static void inc() {
        lock().lock();
        try {
            n++;
        } finally {
            lock().unlock();
        }
    }
}
