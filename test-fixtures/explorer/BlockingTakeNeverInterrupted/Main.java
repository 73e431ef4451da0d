import java.util.concurrent.LinkedBlockingDeque;

/** Nothing is ever put, and nobody interrupts the taker. */
public class Main {
    public static void main(String[] args) throws Exception {
        LinkedBlockingDeque<Integer> queue = new LinkedBlockingDeque<>();
        Thread taker =
                new Thread(
                        () -> {
                            try {
                                queue.takeFirst();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        "taker");
        taker.start();
        taker.join();
    }
}
