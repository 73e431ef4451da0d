import java.util.concurrent.CountDownLatch;

/** The latch waits for one more than there are workers. */
public class Main {
    public static void main(String[] args) throws Exception {
        CountDownLatch done = new CountDownLatch(3);
        Thread a = new Thread(done::countDown, "a");
        Thread b = new Thread(done::countDown, "b");
        a.start();
        b.start();
        done.await();
    }
}
