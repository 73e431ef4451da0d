import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Takes as many results as there are tasks, whichever comes first. */
public class Main {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            CompletionService<Integer> results = new ExecutorCompletionService<>(pool);
            results.submit(() -> 1);
            results.submit(() -> 2);
            int sum = 0;
            for (int i = 0; i < 2; i++) {
                sum += results.take().get();
            }
            if (sum != 3) {
                throw new AssertionError("sum " + sum);
            }
        } finally {
            pool.shutdown();
        }
    }
}
