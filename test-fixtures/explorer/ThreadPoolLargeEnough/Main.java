import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The inner task has a thread of its own. */
public class Main {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        int result = pool.submit(() -> pool.submit(() -> 42).get()).get();
        pool.shutdown();
        if (result != 42) {
            throw new AssertionError("result " + result);
        }
    }
}
