import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Two ticks of a periodic task, then one delayed callable. */
public class Main {
    public static void main(String[] args) throws Exception {
        ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
        CountDownLatch ticks = new CountDownLatch(2);
        pool.scheduleWithFixedDelay(ticks::countDown, 1, 1, TimeUnit.MILLISECONDS);
        ticks.await();
        int result = pool.schedule(() -> 42, 1, TimeUnit.MILLISECONDS).get();
        pool.shutdownNow();
        if (result != 42) {
            throw new AssertionError("result " + result);
        }
    }
}
