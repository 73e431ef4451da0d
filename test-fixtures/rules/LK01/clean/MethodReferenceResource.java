import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;

class MethodReferenceResource {
    interface Held extends AutoCloseable {
        @Override
        void close();
    }

    private final ReentrantLock mutex = new ReentrantLock();
    private final Queue<Runnable> tasks = new ArrayDeque<>();

    private Held hold() {
        mutex.lock();
        return mutex::unlock;
    }

    void submit(Runnable task) {
        try (Held h = hold()) {
            tasks.add(task);
        }
    }

    Runnable next() {
        try (Held h = hold()) {
            return tasks.poll();
        }
    }
}
