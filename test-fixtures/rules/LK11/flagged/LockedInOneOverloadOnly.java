import java.util.concurrent.locks.ReentrantLock;

class LockedInOneOverloadOnly {
    private final ReentrantLock lock = new ReentrantLock();
    private long total;

    void add(int n) {
        lock.lock();
        try {
            total += n;
        } finally {
            lock.unlock();
        }
    }

    void add(long n) {
        total += n; // flag
    }
}
