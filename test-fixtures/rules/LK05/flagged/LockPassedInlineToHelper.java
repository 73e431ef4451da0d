import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockPassedInlineToHelper {
    private int orders;

    private void guarded(Lock lock) {
        lock.lock();
        try {
            orders++;
        } finally {
            lock.unlock();
        }
    }

    public void order() {
        guarded(new ReentrantLock()); // flag
    }
}
