import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The task failed, but its future is only asked whether it is done. */
public class Main {
    static volatile int total;

    static void work(int[] values) {
        total = values[1];
    }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        Future<?> task = pool.submit(() -> work(new int[] {42}));
        while (!task.isDone()) {
            Thread.onSpinWait();
        }
        pool.shutdown();
        if (total != 42) {
            throw new AssertionError("total " + total);
        }
    }
}
