import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** shutdown does not wait: the total is read while the task may still run. */
public class Main {
    static int total;

    public static void main(String[] args) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        pool.execute(() -> total = 42);
        pool.shutdown();
        if (total != 42) {
            throw new AssertionError("total " + total);
        }
    }
}
