import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Main {
    public static void main(String[] args) {
        ExecutorService pool = Executors.newSingleThreadExecutor(r -> {
            Thread t = new Thread(r, "renderer");
            t.setDaemon(true);
            return t;
        });
        CompletableFuture<String> page = CompletableFuture.supplyAsync(() -> "page", pool)
                .thenCompose(p -> CompletableFuture.supplyAsync(() -> p + "+img", pool))
                .whenComplete((r, e) -> System.out.println(Thread.currentThread().getName() + " " + r));
        String s = page.join();
        pool.shutdown();
        if (!s.equals("page+img")) throw new AssertionError(s);
    }
}
