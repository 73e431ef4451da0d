/** The waiter goes back to wait after the interrupt that was meant to end it. */
public class Main {
    static final Object LOCK = new Object();

    public static void main(String[] args) throws Exception {
        Thread waiter =
                new Thread(
                        () -> {
                            synchronized (LOCK) {
                                while (true) {
                                    try {
                                        LOCK.wait();
                                    } catch (InterruptedException e) {
                                        // goes on waiting
                                    }
                                }
                            }
                        },
                        "waiter");
        waiter.start();
        waiter.interrupt();
        waiter.join();
    }
}
