import java.util.Random;

/** Two threads draw from one seeded Random: who gets which number is open. */
public class Main {
    static final Random random = new Random(42);
    static volatile int a;

    public static void main(String[] args) throws Exception {
        int expected = new Random(42).nextInt(1000);
        Thread first = new Thread(() -> a = random.nextInt(1000));
        Thread second = new Thread(() -> random.nextInt(1000));
        first.start();
        second.start();
        first.join();
        second.join();
        if (a != expected) {
            throw new AssertionError(a + " instead of " + expected);
        }
    }
}
