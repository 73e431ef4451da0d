import java.util.concurrent.CompletableFuture;

/** The failure reaches the waiter and is handled. */
public class Main {
    static void work(CompletableFuture<Integer> promise, int[] values) {
        try {
            promise.complete(values[1]);
        } catch (ArrayIndexOutOfBoundsException e) {
            promise.completeExceptionally(e);
        }
    }

    public static void main(String[] args) throws Exception {
        CompletableFuture<Integer> promise = new CompletableFuture<>();
        Thread worker = new Thread(() -> work(promise, new int[1]), "worker");
        worker.start();
        int result = promise.exceptionally(failure -> -1).get();
        worker.join();
        if (result != -1) {
            throw new AssertionError("result " + result);
        }
    }
}
