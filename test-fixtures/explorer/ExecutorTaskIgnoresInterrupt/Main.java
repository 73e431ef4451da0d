import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** shutdownNow interrupts, but the task never looks. */
public class Main {
    static volatile boolean stop;

    public static void main(String[] args) {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        pool.execute(
                () -> {
                    while (!stop) {
                        Thread.onSpinWait();
                    }
                });
        pool.shutdownNow();
    }
}
