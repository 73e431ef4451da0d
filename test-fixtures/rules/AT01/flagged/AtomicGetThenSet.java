import java.util.concurrent.atomic.AtomicInteger;

class AtomicGetThenSet {
    private final AtomicInteger counter = new AtomicInteger();

    void twice() {
        int v = counter.get();
        counter.set(v * 2); // flag
    }
}
