import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class NewThreadSafeListenerThrowsBeforeLock {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final List<Runnable> listeners = new ArrayList<>();

    void register(Runnable r) {
        try {
            Objects.requireNonNull(r, "listener");
            rw.writeLock().lock();
            listeners.add(r);
        } finally {
            rw.writeLock().unlock(); // flag
        }
    }
}
