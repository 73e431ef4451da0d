import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class InvertedHeldFlag {
    private final Lock lock = new ReentrantLock();
    private int n;

    public void inc() {
        boolean held = lock.tryLock(); // also LK01
        try {
            if (held) {
                n++;
            }
        } finally {
            if (!held) {
                lock.unlock(); // flag
            }
        }
    }
}
