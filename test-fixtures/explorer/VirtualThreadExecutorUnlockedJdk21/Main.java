import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One virtual thread per task, one field without a lock. */
public class Main {
    static int count;

    public static void main(String[] args) {
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            pool.execute(() -> count = count + 1);
            pool.execute(() -> count = count + 1);
        }
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
