/** Waits by yielding on a volatile flag, then reads what was written before it. */
public class Main {
    static volatile boolean ready;
    static int data;

    public static void main(String[] args) throws Exception {
        Thread worker =
                new Thread(
                        () -> {
                            data = 42;
                            ready = true;
                        },
                        "worker");
        worker.start();
        while (!ready) {
            Thread.yield();
        }
        if (data != 42) {
            throw new AssertionError("data " + data);
        }
        worker.join();
    }
}
