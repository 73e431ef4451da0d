import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

class ExecutorTaskUnlocks {
    private final ReentrantLock lock = new ReentrantLock();
    private final ExecutorService pool = Executors.newSingleThreadExecutor();

    void submit(Runnable job) {
        lock.lock(); // also LK01
        pool.submit(
                () -> {
                    job.run();
                    lock.unlock(); // flag
                });
    }
}
