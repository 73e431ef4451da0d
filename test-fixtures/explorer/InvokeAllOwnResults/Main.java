import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Each task returns its own part of the sum. */
public class Main {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Callable<Integer> task = () -> 21;
        int sum = 0;
        for (Future<Integer> part : pool.invokeAll(List.of(task, task))) {
            sum += part.get();
        }
        pool.shutdown();
        if (sum != 42) {
            throw new AssertionError("sum " + sum);
        }
    }
}
