import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Each thread reads the other's slot before the barrier instead of after it. */
public class Main {
    static final CyclicBarrier BARRIER = new CyclicBarrier(2);
    static final int[] SLOTS = new int[2];

    static void work(int me) {
        SLOTS[me] = 1;
        int sum = SLOTS[0] + SLOTS[1];
        try {
            BARRIER.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
        if (sum != 2) {
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
