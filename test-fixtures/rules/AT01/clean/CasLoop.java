import java.util.concurrent.atomic.AtomicInteger;

class CasLoop {
    private final AtomicInteger max = new AtomicInteger();

    void report(int v) {
        int old = max.get();
        while (v > old && !max.compareAndSet(old, v)) {
            old = max.get();
        }
    }
}
