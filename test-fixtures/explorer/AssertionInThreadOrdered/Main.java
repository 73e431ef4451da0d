/** The worker's assertion runs before main may write. */
public class Main {
    static volatile int value;

    public static void main(String[] args) throws Exception {
        Thread worker =
                new Thread(
                        () -> {
                            if (value != 0) {
                                throw new AssertionError("value " + value);
                            }
                        },
                        "worker");
        worker.start();
        worker.join();
        value = 1;
    }
}
