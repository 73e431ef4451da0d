import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.SynchronousQueue;

/** Offers and polls, each tried again until it succeeds; the last queue is guarded by a monitor. */
public class Main {
    static final BlockingQueue<Integer> handOver = new SynchronousQueue<>();
    static final BlockingQueue<Boolean> full = new ArrayBlockingQueue<>(1);
    static final Queue<Integer> linked = new ConcurrentLinkedQueue<>();
    static final Queue<Integer> plain = new ArrayDeque<>();

    static Integer pollPlain() {
        synchronized (plain) {
            return plain.poll();
        }
    }

    static void give() {
        while (!handOver.offer(1)) {
            Thread.onSpinWait();
        }
        while (!full.offer(true)) {
            Thread.yield();
        }
        while (linked.poll() == null) {}
        while (pollPlain() == null) {}
    }

    public static void main(String[] args) throws Exception {
        full.add(false);
        Thread giver = new Thread(Main::give, "giver");
        giver.start();
        int handed = handOver.take();
        boolean first = full.take();
        boolean second = full.take();
        linked.add(2);
        synchronized (plain) {
            plain.add(3);
        }
        giver.join();
        if (handed != 1 || first || !second) {
            throw new AssertionError("handed " + handed + ", " + first + ", " + second);
        }
    }
}
