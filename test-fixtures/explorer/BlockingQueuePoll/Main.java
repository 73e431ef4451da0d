import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Two consumers poll one item; the other gets null. */
public class Main {
    static final BlockingQueue<Integer> QUEUE = new LinkedBlockingQueue<>();
    static final AtomicInteger TAKEN = new AtomicInteger();

    static void consume() {
        try {
            Integer item = QUEUE.poll(10, TimeUnit.MILLISECONDS);
            if (item != null) {
                TAKEN.addAndGet(item);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::consume, "a");
        Thread b = new Thread(Main::consume, "b");
        QUEUE.put(1);
        a.start();
        b.start();
        a.join();
        b.join();
        if (TAKEN.get() != 1) {
            throw new AssertionError("taken " + TAKEN);
        }
    }
}
