import java.util.concurrent.LinkedTransferQueue;

/** put of an unbounded queue does not wait for the taker. */
public class Main {
    static volatile boolean taking;

    public static void main(String[] args) throws Exception {
        LinkedTransferQueue<Integer> queue = new LinkedTransferQueue<>();
        Thread taker =
                new Thread(
                        () -> {
                            taking = true;
                            try {
                                queue.take();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        "taker");
        taker.start();
        queue.put(42);
        if (!taking) {
            throw new AssertionError("returned before the take");
        }
        taker.join();
    }
}
