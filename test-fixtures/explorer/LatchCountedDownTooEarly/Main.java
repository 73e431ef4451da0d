import java.util.concurrent.CountDownLatch;

/** The worker counts down before it writes its result. */
public class Main {
    static int result;

    public static void main(String[] args) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Thread worker =
                new Thread(
                        () -> {
                            done.countDown();
                            result = 42;
                        },
                        "worker");
        worker.start();
        done.await();
        int seen = result;
        worker.join();
        if (seen != 42) {
            throw new AssertionError("result " + seen);
        }
    }
}
