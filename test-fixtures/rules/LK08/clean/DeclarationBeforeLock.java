import java.util.concurrent.locks.ReentrantLock;

public class DeclarationBeforeLock {
    private final ReentrantLock lock = new ReentrantLock();
    private int value;

    public int swap(int n) {
        int old;
        lock.lock();
        try {
            old = value;
            value = n;
        } finally {
            lock.unlock();
        }
        return old;
    }
}
