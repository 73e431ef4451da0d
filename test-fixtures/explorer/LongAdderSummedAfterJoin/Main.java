import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/** Adds from two threads, sums after both have ended. */
public class Main {
    static final LongAdder SUM = new LongAdder();
    static final LongAccumulator MAX = new LongAccumulator(Math::max, Long.MIN_VALUE);

    static void add(int value) {
        SUM.add(value);
        MAX.accumulate(value);
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> add(1), "a");
        Thread b = new Thread(() -> add(2), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (SUM.sum() != 3 || MAX.get() != 2) {
            throw new AssertionError("sum " + SUM + ", max " + MAX);
        }
    }
}
