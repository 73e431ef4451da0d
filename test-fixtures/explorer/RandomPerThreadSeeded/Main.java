import java.util.Random;

/** Each thread draws from its own seeded Random. */
public class Main {
    static volatile int a;

    public static void main(String[] args) throws Exception {
        int expected = new Random(42).nextInt(1000);
        Thread first = new Thread(() -> a = new Random(42).nextInt(1000));
        Thread second = new Thread(() -> new Random(42).nextInt(1000));
        first.start();
        second.start();
        first.join();
        second.join();
        if (a != expected) {
            throw new AssertionError(a + " instead of " + expected);
        }
    }
}
