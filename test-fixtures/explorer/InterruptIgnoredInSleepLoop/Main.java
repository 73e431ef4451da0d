/** The worker catches the interrupt that should end it and sleeps on. */
public class Main {
    public static void main(String[] args) throws Exception {
        Thread worker =
                new Thread(
                        () -> {
                            while (!Thread.currentThread().isInterrupted()) {
                                try {
                                    Thread.sleep(100);
                                } catch (InterruptedException e) {
                                    System.out.println("interrupted");
                                }
                            }
                        });
        worker.start();
        worker.interrupt();
        worker.join();
    }
}
