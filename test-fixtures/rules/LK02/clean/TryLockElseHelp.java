import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockElseHelp {
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Runnable> todo = new ConcurrentLinkedQueue<>();

    public void submit(Runnable r) {
        todo.add(r);
        while (!todo.isEmpty() && lock.tryLock()) {
            try {
                Runnable next;
                while ((next = todo.poll()) != null) {
                    next.run();
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
