/** The flag is set, but nobody is told. */
public class Main {
    static final Object LOCK = new Object();
    static boolean ready;

    public static void main(String[] args) throws Exception {
        Thread setter =
                new Thread(
                        () -> {
                            synchronized (LOCK) {
                                ready = true;
                            }
                        },
                        "setter");
        setter.start();
        synchronized (LOCK) {
            while (!ready) {
                LOCK.wait();
            }
        }
        setter.join();
    }
}
