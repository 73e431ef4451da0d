import java.util.concurrent.locks.ReentrantLock;

class ProtectsOnlyALocal {
    private final ReentrantLock lock = new ReentrantLock();
    private long sum;

    void add(long n) {
        long twice;
        lock.lock(); // flag
        try {
            twice = 2 * n;
        } finally {
            lock.unlock();
        }
        sum += twice; // also LK11
    }
}
