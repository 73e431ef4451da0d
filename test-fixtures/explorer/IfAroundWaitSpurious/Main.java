/** if around wait: a spurious wake-up goes on although nothing is ready. */
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
        setter.start();
        synchronized (LOCK) {
            if (!ready) {
                LOCK.wait();
            }
            if (!ready) {
                throw new AssertionError("woken, but not ready");
            }
        }
        setter.join();
    }
}
