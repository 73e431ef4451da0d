import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.concurrent.CopyOnWriteArraySet;

public class WeakListeners {
    private final CopyOnWriteArraySet<WeakReference<Runnable>> listeners = new CopyOnWriteArraySet<>();
    private final ReferenceQueue<Runnable> dead = new ReferenceQueue<>();
    private SoftReference<byte[]> cache = new SoftReference<>(new byte[16]);

    public void add(Runnable listener) {
        listeners.add(new WeakReference<>(listener, dead));
        while (dead.poll() != null) {
            listeners.removeIf(r -> r.get() == null);
        }
    }

    public void fire() {
        System.gc();
        for (WeakReference<Runnable> each : listeners) {
            Runnable listener = each.get();
            if (listener != null) {
                listener.run();
            }
        }
        if (cache.get() == null) {
            cache = new SoftReference<>(new byte[16]);
        }
    }
}
