import java.util.concurrent.CountDownLatch;

/** A latch opens only once: in round two nobody waits at it any more. */
public class Main {
    static int left;
    static int right;

    public static void main(String[] args) throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        Thread other =
                new Thread(
                        () -> {
                            for (int round = 1; round <= 2; round++) {
                                right = round;
                                both.countDown();
                                try {
                                    both.await();
                                } catch (InterruptedException e) {
                                    return;
                                }
                            }
                        });
        other.start();
        for (int round = 1; round <= 2; round++) {
            left = round;
            both.countDown();
            both.await();
            if (round == 2 && right < 2) {
                throw new AssertionError("right is in round " + right);
            }
        }
        other.join();
    }
}
