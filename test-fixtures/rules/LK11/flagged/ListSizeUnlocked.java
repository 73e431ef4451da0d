import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ListSizeUnlocked {
    private final List<String> queue = new ArrayList<>();
    private final Lock lock = new ReentrantLock();

    void put(String s) {
        lock.lock();
        try {
            queue.add(s);
        } finally {
            lock.unlock();
        }
    }

    boolean empty() {
        return queue.isEmpty(); // flag
    }
}
