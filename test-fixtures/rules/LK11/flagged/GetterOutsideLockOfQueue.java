import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class GetterOutsideLockOfQueue {
    private final Lock lock = new ReentrantLock();
    private final Deque<Integer> queue = new ArrayDeque<>();

    public void put(int n) {
        lock.lock();
        try {
            queue.addLast(n);
        } finally {
            lock.unlock();
        }
    }

    public int take() {
        lock.lock();
        try {
            return queue.removeFirst();
        } finally {
            lock.unlock();
        }
    }

    public boolean isEmpty() {
        return queue.isEmpty(); // flag
    }
}
