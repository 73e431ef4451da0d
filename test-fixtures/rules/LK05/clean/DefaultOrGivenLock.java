import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class DefaultOrGivenLock {
    private static int instances;
    private final Lock lock;
    private int value;

    public DefaultOrGivenLock() {
        this(new ReentrantLock());
    }

    public DefaultOrGivenLock(Lock lock) {
        this.lock = lock;
    }

    public void add(int n) {
        lock.lock();
        try {
            value += n;
        } finally {
            lock.unlock();
        }
    }

    public static synchronized int made() {
        return ++instances;
    }
}
