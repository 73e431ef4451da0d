import java.util.concurrent.locks.ReentrantLock;

class ReleasesAllOfItsHolds {
    private final ReentrantLock lock = new ReentrantLock();
    private int depth;

    void run(Runnable r) {
        lock.lock();
        try {
            depth++;
            r.run();
        } finally {
            depth--;
            while (lock.isHeldByCurrentThread()) {
                lock.unlock();
            }
        }
    }
}
