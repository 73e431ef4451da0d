import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

public class DoubleUnlockBodyAndFinally {
    private final ReentrantLock lock = new ReentrantLock();
    private final List<String> messages = new ArrayList<>();

    public void send(String message) {
        lock.lock();
        try {
            messages.add(message);
            lock.unlock();
        } finally {
            lock.unlock(); // flag
        }
    }
}
