import java.util.concurrent.CompletableFuture;

/** Nobody completes the future when the worker fails. */
public class Main {
    static void work(CompletableFuture<Integer> promise, int[] values) {
        try {
            promise.complete(values[1]);
        } catch (ArrayIndexOutOfBoundsException e) {
            // should have been completeExceptionally
        }
    }

    public static void main(String[] args) throws Exception {
        CompletableFuture<Integer> promise = new CompletableFuture<>();
        Thread worker = new Thread(() -> work(promise, new int[1]), "worker");
        worker.start();
        promise.get();
        worker.join();
    }
}
