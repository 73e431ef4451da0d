import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

class PoolOfWorkersBounded {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final Semaphore slots = new Semaphore(10);

    void submit(Runnable r) throws InterruptedException {
        slots.acquire();
        try {
            pool.execute(() -> {
                try {
                    r.run();
                } finally {
                    slots.release();
                }
            });
        } catch (RejectedExecutionException e) {
            slots.release();
            throw e;
        }
    }
}
