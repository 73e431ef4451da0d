import java.util.ArrayList;
import java.util.List;

public class SnapshotUnderLockUsedOutside {
    private final List<Runnable> listeners = new ArrayList<>();

    public void add(Runnable r) {
        synchronized (listeners) {
            listeners.add(r);
        }
    }

    public void fire() {
        List<Runnable> copy;
        synchronized (listeners) {
            copy = new ArrayList<>(listeners);
        }
        for (Runnable r : copy) {
            r.run();
        }
    }
}
