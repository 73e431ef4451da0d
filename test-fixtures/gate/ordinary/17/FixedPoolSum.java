import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class FixedPoolSum {
    public static long sum(int[] numbers, int parts) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(parts);
        try {
            List<Callable<Long>> tasks = new ArrayList<>();
            int size = (numbers.length + parts - 1) / parts;
            for (int i = 0; i < parts; i++) {
                final int from = i * size;
                final int to = Math.min(numbers.length, from + size);
                tasks.add(() -> {
                    long total = 0;
                    for (int k = from; k < to; k++) {
                        total += numbers[k];
                    }
                    return total;
                });
            }
            long total = 0;
            for (Future<Long> part : pool.invokeAll(tasks)) {
                total += part.get();
            }
            return total;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdown();
            if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
                pool.shutdownNow();
            }
        }
    }
}
