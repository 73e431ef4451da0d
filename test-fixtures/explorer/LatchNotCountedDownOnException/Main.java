import java.util.concurrent.CountDownLatch;

/** countDown is not in a finally block. */
public class Main {
    static void work(CountDownLatch done, int[] values) {
        values[1] = 1;
        done.countDown();
    }

    public static void main(String[] args) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Thread worker = new Thread(() -> work(done, new int[1]), "worker");
        worker.setUncaughtExceptionHandler((thread, failure) -> {});
        worker.start();
        done.await();
        worker.join();
    }
}
