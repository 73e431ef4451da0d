import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A time-out breaks the barrier for all; reset makes it whole. */
public class Main {
    static final CyclicBarrier BARRIER = new CyclicBarrier(2);
    static int ends;

    static void wait(boolean timed) {
        try {
            if (timed) {
                BARRIER.await(10, TimeUnit.MILLISECONDS);
            } else {
                BARRIER.await();
            }
        } catch (TimeoutException | BrokenBarrierException | InterruptedException e) {
            ends++;
        }
    }

    public static void main(String[] args) throws Exception {
        Thread timed = new Thread(() -> wait(true), "timed");
        timed.start();
        timed.join();
        wait(false);
        if (ends != 2 || !BARRIER.isBroken()) {
            throw new AssertionError("ends " + ends);
        }
        BARRIER.reset();
        Thread partner = new Thread(() -> wait(false), "partner");
        partner.start();
        wait(false);
        partner.join();
        if (ends != 2) {
            throw new AssertionError("the barrier is whole again");
        }
    }
}
