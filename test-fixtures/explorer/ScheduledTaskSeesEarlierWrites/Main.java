import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What is written before schedule is seen by the task; shutdown lets it run. */
public class Main {
    static int value;

    public static void main(String[] args) throws Exception {
        ScheduledExecutorService pool = Executors.newSingleThreadScheduledExecutor();
        value = 42;
        int seen = pool.schedule(() -> value, 1, TimeUnit.SECONDS).get();
        pool.shutdown();
        if (seen != 42) {
            throw new AssertionError("value " + seen);
        }
    }
}
