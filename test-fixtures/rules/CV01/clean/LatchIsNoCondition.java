import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;

class LatchIsNoCondition {
    private final CountDownLatch start = new CountDownLatch(1);
    private final CyclicBarrier barrier = new CyclicBarrier(2);

    void run() throws InterruptedException, BrokenBarrierException {
        start.await();
        barrier.await();
    }

    void go() {
        start.countDown();
    }
}
