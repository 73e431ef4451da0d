/** The assertion fails in the worker, where no test framework would see it. */
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
        value = 1;
        worker.join();
    }
}
