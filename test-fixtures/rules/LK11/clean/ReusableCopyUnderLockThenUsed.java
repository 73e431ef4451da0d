import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

public class ReusableCopyUnderLockThenUsed {
    private final Lock lock = new ReentrantLock();
    private final List<Consumer<String>> listeners = new ArrayList<>();

    void add(Consumer<String> l) {
        lock.lock();
        try {
            listeners.add(l);
        } finally {
            lock.unlock();
        }
    }

    void fire(String event) {
        List<Consumer<String>> copy;
        lock.lock();
        try {
            copy = new ArrayList<>(listeners);
        } finally {
            lock.unlock();
        }
        copy.forEach(l -> l.accept(event));
    }
}
