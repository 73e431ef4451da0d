import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** The barrier is for three parties, and two come. */
public class Main {
    static final CyclicBarrier BARRIER = new CyclicBarrier(3);

    static void work() {
        try {
            BARRIER.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::work, "a");
        Thread b = new Thread(Main::work, "b");
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
