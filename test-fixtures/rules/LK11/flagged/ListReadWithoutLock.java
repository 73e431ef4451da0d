import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

public class ListReadWithoutLock {
    private final ReentrantLock lock = new ReentrantLock();
    private final List<String> names = new ArrayList<>();

    public void add(String name) {
        lock.lock();
        try {
            names.add(name);
        } finally {
            lock.unlock();
        }
    }

    public int size() {
        return names.size(); // flag
    }
}
