/** The worker restores the interrupt that ends its loop. */
public class Main {
    public static void main(String[] args) throws Exception {
        Thread worker =
                new Thread(
                        () -> {
                            while (!Thread.currentThread().isInterrupted()) {
                                try {
                                    Thread.sleep(100);
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                            }
                        });
        worker.start();
        worker.interrupt();
        worker.join();
    }
}
