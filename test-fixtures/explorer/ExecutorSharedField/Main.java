import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two tasks of one pool update one field. */
public class Main {
    static int count;

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Future<?> a = pool.submit(() -> count = count + 1);
        Future<?> b = pool.submit(() -> count = count + 1);
        a.get();
        b.get();
        pool.shutdown();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
