import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class HelperGetsTheWrongLock {
    private final Lock in = new ReentrantLock();
    private final Lock out = new ReentrantLock();
    private int n;

    private static void release(Lock l) {
        l.unlock(); // also LK02, also LK04
    }

    void inc() {
        in.lock(); // also LK01
        try {
            n++;
        } finally {
            release(out); // flag, also LK02
        }
    }
}
