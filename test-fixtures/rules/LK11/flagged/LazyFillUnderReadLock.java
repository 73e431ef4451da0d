import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class LazyFillUnderReadLock {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final Lock r = rw.readLock();
    private final Lock w = rw.writeLock();
    private String text;

    String get() {
        r.lock();
        try {
            if (text == null) {
                text = "loaded"; // flag
            }
            return text;
        } finally {
            r.unlock();
        }
    }

    void set(String t) {
        w.lock();
        try {
            text = t;
        } finally {
            w.unlock();
        }
    }
}
