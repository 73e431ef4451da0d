/** The catch block sets the flag again, so the loop ends. */
public class Main {
    public static void main(String[] args) throws Exception {
        Thread worker =
                new Thread(
                        () -> {
                            while (!Thread.currentThread().isInterrupted()) {
                                try {
                                    Thread.sleep(10);
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                            }
                        },
                        "worker");
        worker.start();
        worker.interrupt();
        worker.join();
    }
}
