/** The catch block swallows the interrupt, so the loop's condition never sees it. */
public class Main {
    public static void main(String[] args) throws Exception {
        Thread worker =
                new Thread(
                        () -> {
                            while (!Thread.currentThread().isInterrupted()) {
                                try {
                                    Thread.sleep(10);
                                } catch (InterruptedException e) {
                                    // swallowed: sleep has cleared the flag
                                }
                            }
                        },
                        "worker");
        worker.start();
        worker.interrupt();
        worker.join();
    }
}
