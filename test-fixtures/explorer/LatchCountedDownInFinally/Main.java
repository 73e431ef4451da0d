import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** countDown in a finally block; a timed await that times out says so. */
public class Main {
    static void work(CountDownLatch done, int[] values) {
        try {
            values[1] = 1;
        } finally {
            done.countDown();
        }
    }

    public static void main(String[] args) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        if (done.await(10, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("nobody has counted down");
        }
        Thread worker = new Thread(() -> work(done, new int[1]), "worker");
        worker.setUncaughtExceptionHandler((thread, failure) -> {});
        worker.start();
        done.await();
        worker.join();
    }
}
