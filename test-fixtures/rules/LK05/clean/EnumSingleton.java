import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

enum EnumSingleton {
    INSTANCE;

    private final Lock lock = new ReentrantLock();
    private int n;

    int next() {
        lock.lock();
        try {
            return n++;
        } finally {
            lock.unlock();
        }
    }
}
