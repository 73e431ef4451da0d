import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class WriteLockFieldSwapped {
    private ReadWriteLock rw = new ReentrantReadWriteLock();
    private Lock w = rw.writeLock();
    private int n;

    void inc() {
        final Lock mine = w;
        mine.lock();
        try {
            n++;
        } finally {
            mine.unlock();
        }
    }

    void renew() {
        rw = new ReentrantReadWriteLock(); // flag
        w = rw.writeLock(); // flag
    }
}
