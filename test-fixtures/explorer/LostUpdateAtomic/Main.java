import java.util.concurrent.atomic.AtomicInteger;

/** An atomic increment is one step. */
public class Main {
    static final AtomicInteger COUNT = new AtomicInteger();

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(COUNT::incrementAndGet, "a");
        Thread b = new Thread(() -> COUNT.addAndGet(1), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (COUNT.get() != 2) {
            throw new AssertionError("count " + COUNT);
        }
    }
}
