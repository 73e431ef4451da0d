import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

class AtomicAskedBeforeTry {
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicInteger consumers = new AtomicInteger();
    private final Queue<String> direct = new ArrayDeque<>();
    private final Queue<String> kept = new ArrayDeque<>();

    void put(String item) {
        lock.lock();
        if (consumers.get() > 0) {
            try {
                direct.add(item);
            } finally {
                lock.unlock();
            }
        } else {
            try {
                kept.add(item);
            } finally {
                lock.unlock();
            }
        }
    }
}
