import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The delayed task is expected to see what main writes after scheduling it. */
public class Main {
    static int value;

    public static void main(String[] args) throws Exception {
        ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
        pool.schedule(
                () -> {
                    if (value != 42) {
                        throw new AssertionError("value " + value);
                    }
                },
                1,
                TimeUnit.SECONDS);
        value = 42;
        pool.shutdown();
    }
}
