import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

/** All updates go through updaters. */
public class Main {
    volatile int count;
    volatile long total;
    volatile String last;

    static final AtomicIntegerFieldUpdater<Main> COUNT =
            AtomicIntegerFieldUpdater.newUpdater(Main.class, "count");
    static final AtomicLongFieldUpdater<Main> TOTAL =
            AtomicLongFieldUpdater.newUpdater(Main.class, "total");
    static final AtomicReferenceFieldUpdater<Main, String> LAST =
            AtomicReferenceFieldUpdater.newUpdater(Main.class, String.class, "last");

    void add(String name) {
        COUNT.incrementAndGet(this);
        TOTAL.addAndGet(this, 5);
        LAST.set(this, name);
    }

    public static void main(String[] args) throws Exception {
        Main object = new Main();
        Thread a = new Thread(() -> object.add("a"), "a");
        Thread b = new Thread(() -> object.add("b"), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (object.count != 2 || object.total != 10 || object.last == null) {
            throw new AssertionError("count " + object.count + ", total " + object.total);
        }
    }
}
