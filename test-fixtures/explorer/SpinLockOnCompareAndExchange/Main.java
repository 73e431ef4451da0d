import java.util.concurrent.atomic.AtomicInteger;

/** A hand-made spin lock that looks at what it found instead of whether it changed it. */
public class Main {
    static final AtomicInteger HOLDER = new AtomicInteger();
    static int count;

    static void add(int me) {
        while (HOLDER.compareAndExchange(0, me) != 0) {
            Thread.onSpinWait();
        }
        count = count + 1;
        HOLDER.set(0);
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> add(1), "a");
        Thread b = new Thread(() -> add(2), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
