import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

public class FieldUpdater {
    private static final AtomicIntegerFieldUpdater<FieldUpdater> HITS =
            AtomicIntegerFieldUpdater.newUpdater(FieldUpdater.class, "hits");
    private static final AtomicReferenceFieldUpdater<FieldUpdater, String> NAME =
            AtomicReferenceFieldUpdater.newUpdater(FieldUpdater.class, String.class, "name");

    private volatile int hits;
    private volatile String name;

    public int hit(String by) {
        NAME.compareAndSet(this, null, by);
        return HITS.incrementAndGet(this);
    }
}
