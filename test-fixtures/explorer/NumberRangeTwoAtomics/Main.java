import java.util.concurrent.atomic.AtomicInteger;

/** Two atomics, one invariant: low must not exceed high. */
public class Main {
    static final AtomicInteger low = new AtomicInteger(0);
    static final AtomicInteger high = new AtomicInteger(10);

    static void low(int value) {
        if (value <= high.get()) {
            low.set(value);
        }
    }

    static void high(int value) {
        if (value >= low.get()) {
            high.set(value);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> low(6));
        Thread b = new Thread(() -> high(5));
        a.start();
        b.start();
        a.join();
        b.join();
        if (low.get() > high.get()) {
            throw new AssertionError(low + " > " + high);
        }
    }
}
