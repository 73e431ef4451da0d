import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class FieldIncrementBetween {
    private final ReentrantLock mutex = new ReentrantLock();
    private final List<String> items = new ArrayList<>();
    private int changes;

    void add(String s) {
        mutex.lock(); // flag
        changes++;
        try {
            items.add(s);
        } finally {
            mutex.unlock();
        }
    }
}
