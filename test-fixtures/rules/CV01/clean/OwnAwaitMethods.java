import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;

public class OwnAwaitMethods {
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CyclicBarrier barrier = new CyclicBarrier(2);

    void first() throws Exception {
        ready.await();
        barrier.await();
    }

    void second() throws Exception {
        if (ready.getCount() == 0) {
            barrier.await();
        }
        ready.countDown();
    }
}
