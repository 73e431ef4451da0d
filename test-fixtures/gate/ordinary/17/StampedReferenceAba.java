import java.util.concurrent.atomic.AtomicMarkableReference;
import java.util.concurrent.atomic.AtomicStampedReference;

public class StampedReferenceAba {
    private final AtomicStampedReference<String> value = new AtomicStampedReference<>("a", 0);
    private final AtomicMarkableReference<String> marked = new AtomicMarkableReference<>("x", false);

    public boolean replace(String next) {
        int[] stamp = new int[1];
        String current = value.get(stamp);
        return value.compareAndSet(current, next, stamp[0], stamp[0] + 1)
                && marked.attemptMark("x", true);
    }
}
