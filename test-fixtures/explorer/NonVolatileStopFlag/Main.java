/** The worker may never see a plain stop flag. */
public class Main {
    static boolean stop;

    public static void main(String[] args) throws Exception {
        Thread worker =
                new Thread(
                        () -> {
                            while (!stop) {
                                Thread.onSpinWait();
                            }
                        },
                        "worker");
        worker.start();
        stop = true;
        worker.join();
    }
}
