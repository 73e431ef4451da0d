import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class DowngradeForgetsReadLock {
    private final ReentrantReadWriteLock rwl = new ReentrantReadWriteLock();
    private final Lock r = rwl.readLock();
    private final Lock w = rwl.writeLock();
    private String data = "";

    int refresh(String fresh) {
        w.lock();
        try {
            data = fresh;
            r.lock(); // flag
        } finally {
            w.unlock();
        }
        return data.length();
    }
}
