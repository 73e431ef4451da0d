import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** shutdown, awaitTermination, then the total. */
public class Main {
    static int total;

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        pool.execute(() -> total = 42);
        pool.shutdown();
        if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new AssertionError("still running");
        }
        if (total != 42 || !pool.isTerminated()) {
            throw new AssertionError("total " + total);
        }
    }
}
