/** Waits on the inner monitor while holding the outer one, which the notifier needs. */
public class Main {
    static final Object OUTER = new Object();
    static final Object INNER = new Object();
    static boolean ready;

    public static void main(String[] args) throws Exception {
        Thread setter =
                new Thread(
                        () -> {
                            synchronized (OUTER) {
                                synchronized (INNER) {
                                    ready = true;
                                    INNER.notify();
                                }
                            }
                        },
                        "setter");
        setter.start();
        synchronized (OUTER) {
            synchronized (INNER) {
                while (!ready) {
                    INNER.wait();
                }
            }
        }
        setter.join();
    }
}
