import java.util.concurrent.atomic.AtomicBoolean;

/** A hand-made spin lock. */
public class Main {
    static final AtomicBoolean HELD = new AtomicBoolean();
    static int count;

    static void add() {
        while (!HELD.compareAndSet(false, true)) {
            Thread.onSpinWait();
        }
        count = count + 1;
        HELD.set(false);
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::add, "a");
        Thread b = new Thread(Main::add, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
