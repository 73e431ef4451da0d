import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.SynchronousQueue;

/** An offer and a poll, each tried again until it succeeds. */
public class Main {
    static final BlockingQueue<Integer> handOver = new SynchronousQueue<>();
    static final Queue<Integer> items = new ConcurrentLinkedQueue<>();

    static void give() {
        while (!handOver.offer(1)) {
            Thread.onSpinWait();
        }
        while (items.poll() == null) {}
    }

    public static void main(String[] args) throws Exception {
        Thread giver = new Thread(Main::give, "giver");
        giver.start();
        int handed = handOver.take();
        items.add(2);
        giver.join();
        if (handed != 1) {
            throw new AssertionError("handed " + handed);
        }
    }
}
