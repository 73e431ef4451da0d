import java.util.concurrent.atomic.AtomicInteger;

class MaximumByGetAndSet {
    private final AtomicInteger max = new AtomicInteger();

    void report(int v) {
        if (v > max.get()) {
            max.set(v); // flag
        }
    }
}
