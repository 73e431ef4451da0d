import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockPassedAsParameter {
    private final Lock stock = new ReentrantLock();
    private final Lock orders = new ReentrantLock();

    private static void under(Lock lock, Runnable body) {
        lock.lock();
        try {
            body.run();
        } finally {
            lock.unlock();
        }
    }

    public void sell(Runnable bookkeeping) {
        under(stock, bookkeeping);
        under(orders, bookkeeping);
    }
}
