import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class SemaphorePermitFlag {
    private final Semaphore pool = new Semaphore(4, true);

    public String fetch(java.util.function.Supplier<String> query) {
        boolean permit = false;
        try {
            permit = pool.tryAcquire(250, TimeUnit.MILLISECONDS);
            return permit ? query.get() : "busy";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        } finally {
            if (permit) {
                pool.release();
            }
        }
    }
}
