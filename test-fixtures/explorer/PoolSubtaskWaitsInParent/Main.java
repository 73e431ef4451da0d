import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Main {
    public static void main(String[] args) {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        CompletableFuture<String> page = CompletableFuture.supplyAsync(() -> {
            CompletableFuture<String> image = CompletableFuture.supplyAsync(() -> "img", pool);
            return "page+" + image.join();
        }, pool);
        System.out.println(page.join());
        pool.shutdown();
    }
}
