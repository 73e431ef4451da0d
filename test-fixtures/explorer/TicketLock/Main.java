import java.util.concurrent.atomic.AtomicInteger;

/** A ticket lock: an atomic ticket and a volatile number that is served. */
public class Main {
    static final AtomicInteger next = new AtomicInteger();
    static volatile int serving;
    static int count;

    static void work() {
        int mine = next.getAndIncrement();
        while (serving != mine) {
            Thread.onSpinWait();
        }
        count++;
        serving = mine + 1;
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::work);
        Thread b = new Thread(Main::work);
        a.start();
        b.start();
        a.join();
        b.join();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
