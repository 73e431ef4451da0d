import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class NullMeansNoLock {
    private final Lock lock = new ReentrantLock();

    void run(boolean safe, Runnable r) {
        Lock held = null;
        if (safe) {
            held = lock;
            held.lock();
        }
        try {
            r.run();
        } finally {
            if (held != null) {
                held.unlock();
            }
        }
    }
}
