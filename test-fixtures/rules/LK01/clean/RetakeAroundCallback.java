import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class RetakeAroundCallback {
    private final Lock lock = new ReentrantLock();
    private final Queue<Runnable> tasks = new ArrayDeque<>();

    void runAll() {
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

    void add(Runnable task) {
        lock.lock();
        try {
            tasks.add(task);
        } finally {
            lock.unlock();
        }
    }
}
