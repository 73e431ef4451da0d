import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class DeclaredBefore {
    private final Lock lock = new ReentrantLock();
    private int n;

    boolean dec() {
        boolean ok = false;
        lock.lock();
        try {
            if (n > 0) {
                n--;
                ok = true;
            }
        } finally {
            lock.unlock();
        }
        return ok;
    }
}
