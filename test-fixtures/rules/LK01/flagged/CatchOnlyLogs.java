import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Inventory {
    private final Lock lock = new ReentrantLock();
    private final Map<String, Integer> stock = new HashMap<>();

    void remove(String item, int n) {
        lock.lock(); // flag
        try {
            int have = stock.get(item);
            if (have < n) {
                throw new IllegalStateException("not enough");
            }
            stock.put(item, have - n);
            lock.unlock();
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
        }
    }
}

class CatchOnlyLogs {
    public static void main(String[] args) {
        Inventory i = new Inventory();
        i.remove("pen", 1);
    }
}
