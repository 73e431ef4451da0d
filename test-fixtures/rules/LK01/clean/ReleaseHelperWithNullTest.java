import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ReleaseHelperWithNullTest {
    private final Lock lock = new ReentrantLock();
    private int n;

    private static void release(Lock l) {
        if (l != null) {
            l.unlock();
        }
    }

    void inc(Runnable r) {
        lock.lock();
        try {
            r.run();
            n++;
        } finally {
            release(lock);
        }
    }
}
