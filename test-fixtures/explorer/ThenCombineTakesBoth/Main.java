import java.util.concurrent.CompletableFuture;

/** Two asynchronous results are combined when both are there. */
public class Main {
    public static void main(String[] args) {
        CompletableFuture<Integer> a = CompletableFuture.supplyAsync(() -> 1);
        CompletableFuture<Integer> b = CompletableFuture.supplyAsync(() -> 2);
        int sum = a.thenCombine(b, Integer::sum).thenApply(x -> x * 10).join();
        if (sum != 30) {
            throw new AssertionError("sum " + sum);
        }
    }
}
