import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;

public class LatchesAndBarriersNeedNoLoop {
    private final CountDownLatch start = new CountDownLatch(1);
    private final CyclicBarrier meet = new CyclicBarrier(2);

    public void run() throws InterruptedException, BrokenBarrierException {
        start.await();
        meet.await();
    }

    public void go() {
        start.countDown();
    }
}
