import java.util.concurrent.atomic.LongAdder;

/** Looks at the sum, then adds: two threads may both see room for one more. */
public class Main {
    static final LongAdder SEATS = new LongAdder();

    static void book() {
        if (SEATS.sum() < 1) {
            SEATS.increment();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::book, "a");
        Thread b = new Thread(Main::book, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (SEATS.sum() != 1) {
            throw new AssertionError("seats " + SEATS.sum());
        }
    }
}
