/** Takes the return of a timed wait for the signal. */
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
            setter.start();
            if (!ready) {
                throw new AssertionError("timed out, not signalled");
            }
        }
        setter.join();
    }
}
