import java.util.concurrent.LinkedBlockingDeque;

/** An interrupt ends a take that waits. */
public class Main {
    static boolean ended;

    public static void main(String[] args) throws Exception {
        LinkedBlockingDeque<Integer> queue = new LinkedBlockingDeque<>();
        Thread taker =
                new Thread(
                        () -> {
                            try {
                                queue.takeLast();
                            } catch (InterruptedException e) {
                                ended = true;
                            }
                        },
                        "taker");
        taker.start();
        taker.interrupt();
        taker.join();
        if (!ended) {
            throw new AssertionError("took from an empty queue");
        }
    }
}
