import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

public class RetakeInFinallyAroundCallback {
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Runnable> tasks = new ArrayDeque<>();

    public void drain() {
        lock.lock();
        try {
            Runnable task;
            while ((task = tasks.poll()) != null) {
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
}
