import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Main polls an atomic counter that a periodic task increments. */
public class Main {
    static final AtomicInteger beats = new AtomicInteger();

    public static void main(String[] args) throws Exception {
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
        clock.scheduleAtFixedRate(beats::incrementAndGet, 10, 10, TimeUnit.MILLISECONDS);
        while (beats.get() < 2) {
            Thread.sleep(5);
        }
        clock.shutdownNow();
        if (!clock.awaitTermination(1, TimeUnit.SECONDS)) {
            throw new AssertionError("still running");
        }
    }
}
