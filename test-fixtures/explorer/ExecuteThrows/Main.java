import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An exception leaves a task given to execute. */
public class Main {
    public static void main(String[] args) {
        int[] values = new int[1];
        ExecutorService pool = Executors.newFixedThreadPool(1);
        pool.execute(() -> values[1] = 1);
        pool.shutdown();
    }
}
