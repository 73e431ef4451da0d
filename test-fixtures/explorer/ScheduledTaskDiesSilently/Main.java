import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The first tick throws, so the second never comes. */
public class Main {
    public static void main(String[] args) throws Exception {
        ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
        CountDownLatch ticks = new CountDownLatch(2);
        pool.scheduleAtFixedRate(
                () -> {
                    ticks.countDown();
                    throw new IllegalStateException("tick");
                },
                1,
                1,
                TimeUnit.SECONDS);
        ticks.await();
        pool.shutdownNow();
    }
}
