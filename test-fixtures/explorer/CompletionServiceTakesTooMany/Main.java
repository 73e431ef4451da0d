import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Takes three results of two tasks. */
public class Main {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CompletionService<Integer> results = new ExecutorCompletionService<>(pool);
        results.submit(() -> 1);
        results.submit(() -> 2);
        int sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += results.take().get();
        }
        pool.shutdown();
        System.out.println(sum);
    }
}
