import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class CompoundUnderLock {
    private final Lock lock = new ReentrantLock();
    private final Map<String, Integer> users = new ConcurrentHashMap<>();

    public void register(String name, int age) {
        lock.lock();
        try {
            if (!users.containsKey(name)) {
                users.put(name, age);
            }
        } finally {
            lock.unlock();
        }
    }
}
