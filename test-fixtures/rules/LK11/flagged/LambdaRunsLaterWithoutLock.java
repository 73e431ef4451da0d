import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

public class LambdaRunsLaterWithoutLock {
    private final ReentrantLock lock = new ReentrantLock();
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private int jobs;

    public void submit() {
        lock.lock();
        try {
            jobs++;
            pool.execute(() -> {
                jobs--; // flag
            });
        } finally {
            lock.unlock();
        }
    }
}
