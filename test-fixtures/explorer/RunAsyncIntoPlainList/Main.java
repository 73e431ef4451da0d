import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Two asynchronous tasks add to one ArrayList. */
public class Main {
    public static void main(String[] args) {
        List<Integer> found = new ArrayList<>();
        CompletableFuture<Void> a = CompletableFuture.runAsync(() -> found.add(1));
        CompletableFuture<Void> b = CompletableFuture.runAsync(() -> found.add(2));
        CompletableFuture.allOf(a, b).join();
        if (found.size() != 2) {
            throw new AssertionError("found " + found.size());
        }
    }
}
