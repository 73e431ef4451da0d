import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

public class AtomicReferenceCompareAndSet {
    private final AtomicReference<List<String>> cache = new AtomicReference<>();

    public List<String> get() {
        List<String> v = cache.get();
        if (v == null) {
            cache.compareAndSet(null, List.of("a", "b"));
            v = cache.get();
        }
        return v;
    }
}
