import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

public class DropAndRetake {
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Runnable> pending = new ArrayList<>();

    public void drain() {
        lock.lock();
        try {
            while (!pending.isEmpty()) {
                Runnable task = pending.remove(pending.size() - 1);
                lock.unlock();
                try {
                    task.run();
                } finally {
                    lock.lock();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    public void add(Runnable task) {
        lock.lock();
        try {
            pending.add(task);
        } finally {
            lock.unlock();
        }
    }
}
