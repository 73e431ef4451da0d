/** The flag is set and signalled under the monitor; the waiter tests it in a loop. */
public class Main {
    static final Object LOCK = new Object();
    static boolean ready;
    static int data;

    public static void main(String[] args) throws Exception {
        Thread setter =
                new Thread(
                        () -> {
                            data = 42;
                            synchronized (LOCK) {
                                ready = true;
                                LOCK.notify();
                            }
                        },
                        "setter");
        setter.start();
        synchronized (LOCK) {
            while (!ready) {
                LOCK.wait();
            }
        }
        if (data != 42) {
            throw new AssertionError("data " + data);
        }
        setter.join();
    }
}
