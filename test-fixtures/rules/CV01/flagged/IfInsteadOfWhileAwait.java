import java.util.LinkedList;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class IfInsteadOfWhileAwait {
    private final Lock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Queue<String> queue = new LinkedList<>();

    public String take() throws InterruptedException {
        lock.lock();
        try {
            if (queue.isEmpty()) {
                notEmpty.await(); // flag
            }
            return queue.remove();
        } finally {
            lock.unlock();
        }
    }

    public void put(String s) {
        lock.lock();
        try {
            queue.add(s);
            notEmpty.signal();
        } finally {
            lock.unlock();
        }
    }
}
