import java.util.concurrent.atomic.AtomicInteger;

class CompareAndSetLoopToo {
    private final AtomicInteger max = new AtomicInteger();

    void offer(int x) {
        int seen;
        do {
            seen = max.get();
            if (x <= seen) {
                return;
            }
        } while (!max.compareAndSet(seen, x));
    }
}
