import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** invokeAll waits for the tasks, but does not keep them apart. */
public class Main {
    static int count;

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Callable<Integer> task = () -> count = count + 1;
        pool.invokeAll(List.of(task, task));
        pool.shutdown();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
