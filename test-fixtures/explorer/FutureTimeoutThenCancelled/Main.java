import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** After the time-out the task is cancelled, which interrupts it. */
public class Main {
    public static void main(String[] args) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(1);
        Future<?> task =
                pool.submit(
                        () -> {
                            never.await();
                            return 42;
                        });
        pool.shutdown();
        try {
            task.get(10, TimeUnit.MILLISECONDS);
            throw new AssertionError("nobody counts down");
        } catch (TimeoutException e) {
            task.cancel(true);
        }
        try {
            task.get();
            throw new AssertionError("cancelled");
        } catch (CancellationException e) {
            if (!task.isCancelled() || !task.isDone()) {
                throw new AssertionError("not cancelled");
            }
        }
    }
}
