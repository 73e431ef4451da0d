import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ReleaseThroughRunnableArgument {
    private final Lock lock = new ReentrantLock();
    private int version;

    private void guarded(Runnable body, Runnable after) {
        try {
            body.run();
        } finally {
            after.run();
        }
    }

    public void bump() {
        lock.lock();
        guarded(() -> version++, lock::unlock);
    }

    public int version() {
        lock.lock();
        try {
            return version;
        } finally {
            lock.unlock();
        }
    }
}
