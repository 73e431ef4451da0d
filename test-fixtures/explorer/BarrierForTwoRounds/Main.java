import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** A cyclic barrier separates every round, with an action that runs once for each. */
public class Main {
    static int left;
    static int right;
    static int rounds;

    static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2, () -> rounds++);
        Thread other =
                new Thread(
                        () -> {
                            for (int round = 1; round <= 2; round++) {
                                right = round;
                                meet(barrier);
                                meet(barrier);
                            }
                        });
        other.start();
        for (int round = 1; round <= 2; round++) {
            left = round;
            meet(barrier);
            if (right != round) {
                throw new AssertionError("right is in round " + right);
            }
            meet(barrier);
        }
        other.join();
        if (rounds != 4) {
            throw new AssertionError("rounds " + rounds);
        }
    }
}
