import java.util.concurrent.locks.ReentrantLock;

class HeldByCurrentThreadGuard {
    private final ReentrantLock lock = new ReentrantLock();
    private int jobs;

    void work(Runnable job) {
        try {
            lock.lock(); // also LK08
            jobs++;
            job.run();
        } finally {
            if (lock.isHeldByCurrentThread()) {
                lock.unlock();
            }
        }
    }
}
