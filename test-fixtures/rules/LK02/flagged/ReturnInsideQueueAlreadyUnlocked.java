import java.util.LinkedList;
import java.util.Queue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ReturnInsideQueueAlreadyUnlocked {
    private final Lock lock = new ReentrantLock();
    private final Queue<Integer> q = new LinkedList<>();

    Integer poll() {
        lock.lock();
        try {
            if (q.isEmpty()) {
                lock.unlock();
                return null;
            }
            return q.remove();
        } finally {
            lock.unlock(); // flag
        }
    }
}
