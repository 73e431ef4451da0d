import java.util.concurrent.CompletableFuture;

public class CompletableFutureTask {
    private static final ThreadLocal<String> TENANT = new ThreadLocal<>();

    CompletableFuture<String> greet(String tenant) {
        return CompletableFuture.supplyAsync(() -> {
            TENANT.set(tenant); // flag
            return "hello " + TENANT.get();
        });
    }
}
