import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ConstructorFillsThenLocks {
    private final Lock lock = new ReentrantLock();
    private final Map<String, Integer> prices = new HashMap<>();
    private int version;

    ConstructorFillsThenLocks(List<String> names) {
        for (String name : names) {
            prices.put(name, 0);
        }
        version = 1;
        init();
    }

    private void init() {
        version++;
    }

    void set(String name, int price) {
        lock.lock();
        try {
            prices.put(name, price);
            version++;
        } finally {
            lock.unlock();
        }
    }
}
