import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class ScheduledTicker {
    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(1, r -> {
        Thread t = new Thread(r);
        t.setName("ticker");
        return t;
    });
    private volatile int ticks;

    public ScheduledFuture<?> start() {
        ScheduledFuture<?> future =
                executor.scheduleWithFixedDelay(() -> ticks = ticks + 1, 0, 10, TimeUnit.MILLISECONDS);
        executor.schedule(() -> future.cancel(false), 1, TimeUnit.SECONDS);
        return future;
    }

    public int ticks() {
        return ticks;
    }
}
