import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class StripePickedOnce {
    private static final int STRIPES = 16;
    private final Lock[] locks = new Lock[STRIPES];
    private final Map<?, ?>[] tables = new Map<?, ?>[STRIPES];

    public StripePickedOnce() {
        for (int i = 0; i < STRIPES; i++) {
            locks[i] = new ReentrantLock();
            tables[i] = new HashMap<>();
        }
    }

    public Object get(Object key) {
        int stripe = Math.floorMod(key.hashCode(), STRIPES);
        Lock lock = locks[stripe];
        lock.lock();
        try {
            return tables[stripe].get(key);
        } finally {
            lock.unlock();
        }
    }
}
