import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

public class DropLockDuringCallback {
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Runnable> queue = new ArrayList<>();

    public void drain() {
        lock.lock();
        try {
            while (!queue.isEmpty()) {
                Runnable r = queue.remove(0);
                lock.unlock();
                try {
                    r.run();
                } finally {
                    lock.lock();
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
