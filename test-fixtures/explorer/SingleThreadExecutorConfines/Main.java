import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A pool of one thread confines the field to it. */
public class Main {
    static int count;

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        pool.submit(() -> count = count + 1);
        Future<?> last = pool.submit(() -> count = count + 1);
        last.get();
        pool.shutdown();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
