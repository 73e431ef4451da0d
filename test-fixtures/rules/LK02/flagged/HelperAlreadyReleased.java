import java.util.ArrayDeque;
import java.util.concurrent.locks.ReentrantLock;

public class HelperAlreadyReleased {
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<String> queue = new ArrayDeque<>();

    private void store(String s) {
        queue.add(s);
        lock.unlock(); // also LK02
    }

    public void enqueue(String s) {
        lock.lock();
        try {
            store(s);
        } finally {
            lock.unlock(); // flag
        }
    }
}
