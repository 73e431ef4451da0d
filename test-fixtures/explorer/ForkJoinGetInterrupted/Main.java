import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** An interrupt ends the wait for a task that has not ended. */
public class Main {
    static boolean gaveUp;

    public static void main(String[] args) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        ForkJoinPool pool = new ForkJoinPool(1);
        ForkJoinTask<?> task =
                pool.submit(
                        () -> {
                            never.await();
                            return null;
                        });
        Thread waiting =
                new Thread(
                        () -> {
                            try {
                                task.get();
                            } catch (InterruptedException interrupted) {
                                gaveUp = true;
                            } catch (Exception failed) {
                                throw new AssertionError(failed);
                            }
                        });
        waiting.start();
        waiting.interrupt();
        waiting.join();
        if (!gaveUp) {
            throw new AssertionError("waits on");
        }
        never.countDown();
        pool.shutdown();
    }
}
