import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two tasks, two futures, one sum. */
public class Main {
    static int base;

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        base = 20;
        Future<Integer> a = pool.submit(() -> base + 1);
        Future<Integer> b = pool.submit(() -> base + 1);
        int sum = a.get() + b.get();
        pool.shutdown();
        if (sum != 42 || !a.isDone()) {
            throw new AssertionError("sum " + sum);
        }
    }
}
