import java.util.concurrent.atomic.AtomicIntegerArray;

/** get and set of an element are atomic, the pair is not. */
public class Main {
    static final AtomicIntegerArray COUNTS = new AtomicIntegerArray(1);

    static void add() {
        COUNTS.set(0, COUNTS.get(0) + 1);
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::add, "a");
        Thread b = new Thread(Main::add, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (COUNTS.get(0) != 2) {
            throw new AssertionError("count " + COUNTS.get(0));
        }
    }
}
