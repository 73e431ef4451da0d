import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class MethodReferenceRunsUnlocked {
    private final Lock lock = new ReentrantLock();
    private int n;

    private void bump() {
        n++; // flag
    }

    void startAll() {
        lock.lock();
        try {
            n = 0;
            new Thread(this::bump).start();
        } finally {
            lock.unlock();
        }
    }
}
