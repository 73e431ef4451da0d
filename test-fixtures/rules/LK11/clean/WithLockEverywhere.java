import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class WithLockEverywhere {
    private final Lock lock = new ReentrantLock();
    private int n;

    private void withLock(Runnable r) {
        lock.lock();
        try {
            r.run();
        } finally {
            lock.unlock();
        }
    }

    void inc() {
        withLock(() -> n++);
    }

    int get() {
        int[] out = new int[1];
        withLock(() -> out[0] = n);
        return out[0];
    }
}
