/** Spins on a volatile flag that the other thread sets for only one of its two outcomes. */
public class Main {
    static volatile boolean ready;
    static volatile boolean cancelled;

    public static void main(String[] args) throws Exception {
        Thread worker =
                new Thread(
                        () -> {
                            if (!cancelled) {
                                ready = true;
                            }
                        },
                        "worker");
        worker.start();
        cancelled = true;
        while (!ready) {
            Thread.onSpinWait();
        }
        worker.join();
    }
}
