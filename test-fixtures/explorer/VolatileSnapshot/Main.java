/** Publishes a new immutable snapshot for every change, under a lock. */
public class Main {
    record Range(int low, int high) {}

    private volatile Range range = new Range(0, 10);

    synchronized void low(int value) {
        if (value <= range.high()) {
            range = new Range(value, range.high());
        }
    }

    synchronized void high(int value) {
        if (value >= range.low()) {
            range = new Range(range.low(), value);
        }
    }

    public static void main(String[] args) throws Exception {
        Main main = new Main();
        Thread a = new Thread(() -> main.low(6));
        Thread b = new Thread(() -> main.high(5));
        a.start();
        b.start();
        Range seen = main.range;
        a.join();
        b.join();
        if (seen.low() > seen.high() || main.range.low() > main.range.high()) {
            throw new AssertionError(main.range.toString());
        }
    }
}
