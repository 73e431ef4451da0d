import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

/** One thread uses the updater, the other ++ on the volatile field. */
public class Main {
    volatile int count;

    static final AtomicIntegerFieldUpdater<Main> COUNT =
            AtomicIntegerFieldUpdater.newUpdater(Main.class, "count");

    public static void main(String[] args) throws Exception {
        Main object = new Main();
        Thread a = new Thread(() -> COUNT.incrementAndGet(object), "a");
        Thread b = new Thread(() -> object.count++, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (object.count != 2) {
            throw new AssertionError("count " + object.count);
        }
    }
}
