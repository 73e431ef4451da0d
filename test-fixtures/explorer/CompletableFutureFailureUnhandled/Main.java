import java.util.concurrent.CompletableFuture;

/** join throws what the stage threw. */
public class Main {
    public static void main(String[] args) {
        int[] values = new int[1];
        CompletableFuture.supplyAsync(() -> values[1]).thenApply(value -> value + 1).join();
    }
}
