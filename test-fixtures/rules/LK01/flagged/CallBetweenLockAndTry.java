import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

class CallBetweenLockAndTry {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Integer> stock = new HashMap<>();

    void reserve(String article, String amount) {
        lock.lock(); // flag
        int n = Integer.parseInt(amount);
        try {
            stock.merge(article, -n, Integer::sum);
        } finally {
            lock.unlock();
        }
    }
}
