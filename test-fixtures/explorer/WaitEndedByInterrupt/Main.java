/** An interrupt ends the wait, before or during it, with the monitor held again. */
public class Main {
    static final Object LOCK = new Object();
    static boolean ended;

    public static void main(String[] args) throws Exception {
        Thread waiter =
                new Thread(
                        () -> {
                            synchronized (LOCK) {
                                while (true) {
                                    try {
                                        LOCK.wait();
                                    } catch (InterruptedException e) {
                                        ended = true;
                                        return;
                                    }
                                }
                            }
                        },
                        "waiter");
        waiter.start();
        waiter.interrupt();
        synchronized (LOCK) {
            LOCK.notifyAll();
        }
        waiter.join();
        if (!ended) {
            throw new AssertionError("still waiting");
        }
    }
}
