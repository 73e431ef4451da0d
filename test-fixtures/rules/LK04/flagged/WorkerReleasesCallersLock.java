import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

public class WorkerReleasesCallersLock {
    private final ReentrantLock lock = new ReentrantLock();
    private final ExecutorService pool = Executors.newSingleThreadExecutor();

    public void save(Runnable write) {
        lock.lock(); // also LK01
        pool.submit(() -> {
            try {
                write.run();
            } finally {
                lock.unlock(); // flag
            }
        });
    }
}
