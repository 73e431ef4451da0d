import java.util.concurrent.CompletableFuture;

/** Two asynchronous callbacks update one field. */
public class Main {
    static int count;

    public static void main(String[] args) {
        CompletableFuture<String> source = CompletableFuture.completedFuture("go");
        CompletableFuture<Void> a = source.thenAcceptAsync(text -> count = count + 1);
        CompletableFuture<Void> b = source.thenAcceptAsync(text -> count = count + 1);
        CompletableFuture.allOf(a, b).join();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
