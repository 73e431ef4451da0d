import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Two consumers see one item; one of them waits for ever. */
public class Main {
    static final BlockingQueue<Integer> QUEUE = new LinkedBlockingQueue<>();

    static void consume() {
        try {
            if (!QUEUE.isEmpty()) {
                QUEUE.take();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws Exception {
        QUEUE.put(1);
        Thread a = new Thread(Main::consume, "a");
        Thread b = new Thread(Main::consume, "b");
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
