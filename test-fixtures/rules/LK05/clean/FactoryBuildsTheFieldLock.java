import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class FactoryBuildsTheFieldLock {
    private final Lock lock = createLock(true);
    private int stock;

    private static Lock createLock(boolean fair) {
        return new ReentrantLock(fair);
    }

    void add(int n) {
        lock.lock();
        try {
            stock += n;
        } finally {
            lock.unlock();
        }
    }
}
