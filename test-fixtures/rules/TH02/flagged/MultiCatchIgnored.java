import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

class MultiCatchIgnored {
    private final CyclicBarrier barrier = new CyclicBarrier(3);

    void step() {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException ignored) { // flag
        }
        System.out.println("next round");
    }
}
