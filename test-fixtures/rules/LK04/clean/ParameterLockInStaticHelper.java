import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ParameterLockInStaticHelper {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private int x;
    private int y;

    private static void guarded(Lock lock, Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }

    void x() {
        guarded(a, () -> x++);
    }

    void y() {
        guarded(b, () -> y++);
    }
}
