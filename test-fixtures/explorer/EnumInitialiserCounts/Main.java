import java.util.concurrent.atomic.AtomicInteger;

/** An enum that counts how often it is initialised. */
public class Main {
    static final AtomicInteger RUNS = new AtomicInteger();

    enum Mode {
        ON;

        static {
            RUNS.incrementAndGet();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> Mode.ON.name(), "a");
        Thread b = new Thread(() -> Mode.valueOf("ON"), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (RUNS.get() != 1) {
            throw new AssertionError("initialised " + RUNS + " times");
        }
    }
}
