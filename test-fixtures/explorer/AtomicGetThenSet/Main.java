import java.util.concurrent.atomic.AtomicInteger;

/** get and set are atomic, the pair is not. */
public class Main {
    static final AtomicInteger COUNT = new AtomicInteger();

    static void add() {
        COUNT.set(COUNT.get() + 1);
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::add, "a");
        Thread b = new Thread(Main::add, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (COUNT.get() != 2) {
            throw new AssertionError("count " + COUNT.get());
        }
    }
}
