import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Two threads fill their slots, the barrier's action adds them up, twice. */
public class Main {
    static final int[] SLOTS = new int[2];
    static int sum;
    static final CyclicBarrier BARRIER = new CyclicBarrier(2, () -> sum += SLOTS[0] + SLOTS[1]);

    static void work(int me) {
        try {
            SLOTS[me] = 1;
            BARRIER.await();
            SLOTS[me] = 2;
            BARRIER.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
        if (sum != 6) {
            throw new AssertionError("sum " + sum);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> work(0), "a");
        Thread b = new Thread(() -> work(1), "b");
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
