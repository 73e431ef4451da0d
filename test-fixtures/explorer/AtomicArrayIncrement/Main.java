import java.util.concurrent.atomic.AtomicIntegerArray;

/** An element is incremented in one step; each thread gets a number of its own. */
public class Main {
    static final AtomicIntegerArray COUNTS = new AtomicIntegerArray(1);
    static String result = "";

    public static void main(String[] args) throws Exception {
        int[] seen = new int[2];
        Thread a = new Thread(() -> seen[0] = COUNTS.getAndIncrement(0), "a");
        Thread b = new Thread(() -> seen[1] = COUNTS.getAndIncrement(0), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        result = seen[0] + "," + seen[1];
        if (seen[0] + seen[1] != 1) {
            throw new AssertionError("numbers " + result);
        }
    }
}
