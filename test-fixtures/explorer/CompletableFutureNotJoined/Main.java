import java.util.concurrent.CompletableFuture;

/** Reads the field before the asynchronous task is joined. */
public class Main {
    static int total;

    public static void main(String[] args) {
        CompletableFuture<Void> task = CompletableFuture.runAsync(() -> total = 42);
        int seen = total;
        task.join();
        if (seen != 42) {
            throw new AssertionError("total " + seen);
        }
    }
}
