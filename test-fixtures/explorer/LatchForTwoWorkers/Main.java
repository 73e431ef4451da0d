import java.util.concurrent.CountDownLatch;

/** Each worker counts down when its own slot is filled. */
public class Main {
    public static void main(String[] args) throws Exception {
        int[] results = new int[2];
        CountDownLatch done = new CountDownLatch(2);
        Thread[] workers = new Thread[2];
        for (int i = 0; i < 2; i++) {
            int slot = i;
            workers[i] =
                    new Thread(
                            () -> {
                                results[slot] = 21;
                                done.countDown();
                            },
                            "worker-" + i);
            workers[i].start();
        }
        done.await();
        if (results[0] + results[1] != 42 || done.getCount() != 0) {
            throw new AssertionError("results " + results[0] + ", " + results[1]);
        }
        workers[0].join();
        workers[1].join();
    }
}
