/** Waits without a condition: a notify that comes first is lost. */
public class Main {
    static final Object LOCK = new Object();

    public static void main(String[] args) throws Exception {
        Thread setter =
                new Thread(
                        () -> {
                            synchronized (LOCK) {
                                LOCK.notify();
                            }
                        },
                        "setter");
        setter.start();
        synchronized (LOCK) {
            LOCK.wait();
        }
        setter.join();
    }
}
