import java.util.concurrent.CompletableFuture;

/** Two suppliers on the common pool, combined. */
public class Main {
    public static void main(String[] args) {
        CompletableFuture<Integer> a = CompletableFuture.supplyAsync(() -> 20);
        CompletableFuture<Integer> b = CompletableFuture.supplyAsync(() -> 22);
        int sum = a.thenCombine(b, Integer::sum).join();
        if (sum != 42) {
            throw new AssertionError("sum " + sum);
        }
    }
}
