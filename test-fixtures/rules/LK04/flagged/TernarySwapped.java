import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class TernarySwapped {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final Lock r = rw.readLock();
    private final Lock w = rw.writeLock();
    private int value;

    int access(boolean write, int v) {
        if (write) {
            w.lock(); // also LK01
        } else {
            r.lock(); // also LK01
        }
        try {
            return write ? (value = v) : value;
        } finally {
            if (write) {
                r.unlock(); // flag, also LK02
            } else {
                w.unlock(); // flag, also LK02
            }
        }
    }
}
