import java.util.concurrent.atomic.AtomicInteger;

/** Static fields, static collections and enum state start anew with the program. */
public class Main {
    enum Counter {
        ONLY;
        int used;
    }

    static final AtomicInteger RUNS = new AtomicInteger();
    static int plain;

    public static void main(String[] args) throws Exception {
        if (RUNS.getAndIncrement() != 0 || plain++ != 0 || Counter.ONLY.used++ != 0) {
            throw new AssertionError("state of an earlier run");
        }
        Thread worker = new Thread(RUNS::incrementAndGet, "worker");
        worker.start();
        RUNS.incrementAndGet();
        worker.join();
        if (RUNS.get() != 3) {
            throw new AssertionError("runs " + RUNS);
        }
    }
}
