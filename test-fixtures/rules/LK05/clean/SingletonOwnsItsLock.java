import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

enum SingletonOwnsItsLock {
    INSTANCE;

    private final Lock lock = new ReentrantLock();
    private int hits;

    int hit() {
        lock.lock();
        try {
            return ++hits;
        } finally {
            lock.unlock();
        }
    }
}
