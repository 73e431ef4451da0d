import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A task waits for another task of the same one-thread pool. */
public class Main {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        int result = pool.submit(() -> pool.submit(() -> 42).get()).get();
        pool.shutdown();
        if (result != 42) {
            throw new AssertionError("result " + result);
        }
    }
}
