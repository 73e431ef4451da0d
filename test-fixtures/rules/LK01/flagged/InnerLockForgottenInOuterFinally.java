import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class InnerLockForgottenInOuterFinally {
    private final Lock stock = new ReentrantLock();
    private final Lock orders = new ReentrantLock();
    private final Map<String, Integer> left = new HashMap<>();
    private int open;

    void order(String item, int n) {
        stock.lock();
        try {
            int now = left.getOrDefault(item, 0);
            orders.lock(); // flag
            open++;
            left.put(item, now - n);
            orders.unlock();
        } finally {
            stock.unlock();
        }
    }
}
