import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;

/** The partner never comes: the timed await throws TimeoutException. */
public class Main {
    public static void main(String[] args) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        barrier.await(10, TimeUnit.MILLISECONDS);
    }
}
