import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

class PassedToReleaseLater {
    private final Semaphore gate = new Semaphore(1);
    private final ExecutorService pool = Executors.newSingleThreadExecutor();

    void start(Runnable r) throws InterruptedException {
        gate.acquire();
        pool.execute(() -> {
            try {
                r.run();
            } finally {
                gate.release();
            }
        });
    }
}
