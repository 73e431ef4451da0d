import java.util.concurrent.atomic.AtomicInteger;

/** A recursion that is deep and ends. */
public class Main {
    private static int sum(int n) {
        return n == 0 ? 0 : n + sum(n - 1);
    }

    public static void main(String[] args) throws Exception {
        AtomicInteger total = new AtomicInteger();
        Thread a = new Thread(() -> total.addAndGet(sum(1_500)), "a");
        Thread b = new Thread(() -> total.addAndGet(sum(1_500)), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (total.get() != 1_500 * 1_501) {
            throw new AssertionError("total " + total);
        }
    }
}
