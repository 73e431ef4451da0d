/** A daemon may still wait when the program ends. */
public class Main {
    public static void main(String[] args) {
        Object monitor = new Object();
        Thread worker =
                new Thread(
                        () -> {
                            synchronized (monitor) {
                                while (true) {
                                    try {
                                        monitor.wait();
                                    } catch (InterruptedException e) {
                                        return;
                                    }
                                }
                            }
                        },
                        "worker");
        worker.setDaemon(true);
        worker.start();
    }
}
