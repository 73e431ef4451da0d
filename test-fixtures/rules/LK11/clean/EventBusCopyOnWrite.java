import java.util.ArrayList;
import java.util.List;

class EventBusCopyOnWrite {
    private List<Runnable> listeners = List.of();
    private final Object lock = new Object();

    void add(Runnable r) {
        synchronized (lock) {
            List<Runnable> copy = new ArrayList<>(listeners);
            copy.add(r);
            listeners = copy;
        }
    }

    void fire() {
        List<Runnable> now;
        synchronized (lock) {
            now = listeners;
        }
        for (Runnable r : now) r.run();
    }
}
