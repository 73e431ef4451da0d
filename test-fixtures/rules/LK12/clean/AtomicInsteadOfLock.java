import java.util.concurrent.atomic.AtomicInteger;

public class AtomicInsteadOfLock {
    private final AtomicInteger counter = new AtomicInteger();

    public int next() {
        return counter.incrementAndGet();
    }
}
