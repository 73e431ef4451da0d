import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReadTakenWriteReleased {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private int v;

    int read() {
        rw.readLock().lock();
        try {
            return v;
        } finally {
            rw.writeLock().unlock(); // flag
        }
    }

    void write(int n) {
        rw.writeLock().lock();
        try {
            v = n;
        } finally {
            rw.writeLock().unlock();
        }
    }
}
