import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

public class FutureChain {
    private final Executor executor;

    public FutureChain(Executor executor) {
        this.executor = executor;
    }

    public CompletableFuture<String> greet(String name) {
        return CompletableFuture.supplyAsync(name::strip, executor)
                .thenApply(String::toUpperCase)
                .thenCompose(n -> CompletableFuture.completedFuture("Hello " + n))
                .thenCombine(CompletableFuture.supplyAsync(() -> "!"), String::concat)
                .orTimeout(5, TimeUnit.SECONDS)
                .handle((value, error) -> error == null ? value : "sorry: " + error.getMessage());
    }

    public List<String> all(List<String> names) {
        List<CompletableFuture<String>> futures =
                names.stream().map(this::greet).collect(Collectors.toList());
        try {
            CompletableFuture.allOf(futures.toArray(new CompletableFuture[0])).join();
        } catch (CompletionException e) {
            throw new RuntimeException("failed", e);
        }
        return futures.stream().map(CompletableFuture::join).toList();
    }
}
