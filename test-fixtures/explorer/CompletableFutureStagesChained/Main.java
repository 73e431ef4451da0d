import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stages that depend on each other are ordered, on whatever thread they run. */
public class Main {
    static int count;

    public static void main(String[] args) {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        CompletableFuture<Void> end =
                CompletableFuture.supplyAsync(() -> count = count + 1, pool)
                        .thenApply(value -> count = value + 1)
                        .thenAcceptAsync(value -> count = value + 1, pool);
        end.join();
        pool.shutdown();
        if (count != 3) {
            throw new AssertionError("count " + count);
        }
    }
}
