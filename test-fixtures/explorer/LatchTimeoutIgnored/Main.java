import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Reads the result after a timed await without asking whether it timed out. */
public class Main {
    static int result;

    public static void main(String[] args) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        Thread worker =
                new Thread(
                        () -> {
                            result = 42;
                            try {
                                read.await();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                            done.countDown();
                        },
                        "worker");
        worker.start();
        done.await(10, TimeUnit.MILLISECONDS);
        int seen = result;
        read.countDown();
        worker.join();
        if (seen > 42) {
            throw new AssertionError("result " + seen);
        }
    }
}
