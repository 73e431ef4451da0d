import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ResultDeclaredBetween {
    private final Lock lock = new ReentrantLock();
    private int n;

    boolean dec() {
        lock.lock(); // flag
        boolean ok = false;
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
