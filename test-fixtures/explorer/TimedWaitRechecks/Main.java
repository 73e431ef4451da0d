/** After the time-out the waiter looks for itself and goes on without the signal. */
public class Main {
    static final Object LOCK = new Object();
    static boolean ready;

    public static void main(String[] args) throws Exception {
        Thread setter =
                new Thread(
                        () -> {
                            synchronized (LOCK) {
                                ready = true;
                                LOCK.notify();
                            }
                        },
                        "setter");
        synchronized (LOCK) {
            LOCK.wait(100);
            if (ready) {
                throw new AssertionError("nobody has set it");
            }
        }
        setter.start();
        setter.join();
        synchronized (LOCK) {
            if (!ready) {
                throw new AssertionError("the setter has ended");
            }
        }
    }
}
