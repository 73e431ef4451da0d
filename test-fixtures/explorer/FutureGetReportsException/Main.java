import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** get throws what the task threw, wrapped. */
public class Main {
    public static void main(String[] args) throws Exception {
        int[] values = new int[1];
        ExecutorService pool = Executors.newFixedThreadPool(1);
        Future<?> task = pool.submit(() -> values[1] = 1);
        pool.shutdown();
        try {
            task.get();
            throw new AssertionError("the task has failed");
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof ArrayIndexOutOfBoundsException)) {
                throw e;
            }
        }
    }
}
