/** A volatile stop flag is seen. */
public class Main {
    static volatile boolean stop;

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
