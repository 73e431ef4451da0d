/** Waits on the only monitor held; wait gives back all its levels. */
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
            synchronized (LOCK) {
                while (!ready) {
                    LOCK.wait();
                }
            }
        }
        setter.join();
    }
}
