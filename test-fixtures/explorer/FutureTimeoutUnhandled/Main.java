import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** get times out before the task is allowed to end. */
public class Main {
    public static void main(String[] args) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(1);
        Future<?> task =
                pool.submit(
                        () -> {
                            go.await();
                            return 42;
                        });
        pool.shutdown();
        task.get(10, TimeUnit.MILLISECONDS);
        go.countDown();
    }
}
