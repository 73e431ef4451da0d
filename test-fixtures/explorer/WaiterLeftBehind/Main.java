/** Main ends while a thread that is no daemon waits for ever. */
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
        worker.start();
    }
}
