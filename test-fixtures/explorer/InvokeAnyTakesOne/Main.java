import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** invokeAny returns the result of one task that succeeded. */
public class Main {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        int result = pool.invokeAny(List.of(() -> 1, () -> 2));
        pool.shutdown();
        if (result != 1 && result != 2) {
            throw new AssertionError("result " + result);
        }
    }
}
