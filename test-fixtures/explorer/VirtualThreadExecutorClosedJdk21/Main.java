import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One virtual thread per task, each with a slot of its own; close waits for both. */
public class Main {
    public static void main(String[] args) {
        int[] counts = new int[2];
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            pool.execute(() -> counts[0]++);
            pool.execute(() -> counts[1]++);
        }
        if (counts[0] + counts[1] != 2) {
            throw new AssertionError("counts " + counts[0] + ", " + counts[1]);
        }
    }
}
