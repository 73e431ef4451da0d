import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockWithEarlyReturn {
    private final Lock refresh = new ReentrantLock();
    private long generation;

    public void maybeRefresh(Runnable loader) {
        if (!refresh.tryLock()) {
            return;
        }
        try {
            loader.run();
            generation++;
        } finally {
            refresh.unlock();
        }
    }
}
