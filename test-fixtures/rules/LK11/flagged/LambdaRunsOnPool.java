import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LambdaRunsOnPool {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final Lock lock = new ReentrantLock();
    private long done;

    void go(List<Runnable> jobs) {
        lock.lock();
        try {
            done = 0;
            for (Runnable job : jobs) {
                pool.submit(
                        () -> {
                            job.run();
                            done++; // flag
                        });
            }
        } finally {
            lock.unlock();
        }
    }
}
