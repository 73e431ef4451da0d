import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class NullUntilPicked {
    private final Lock even = new ReentrantLock();
    private final Lock odd = new ReentrantLock();

    private Lock pick(int n) {
        if (n < 0) {
            throw new IllegalArgumentException();
        }
        return n % 2 == 0 ? even : odd;
    }

    void run(int n, Runnable r) {
        Lock l = null;
        try {
            l = pick(n);
            l.lock();
            r.run();
        } finally {
            if (l != null) {
                l.unlock();
            }
        }
    }
}
