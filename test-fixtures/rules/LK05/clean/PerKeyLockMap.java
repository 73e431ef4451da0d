import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class PerKeyLockMap {
    private final ConcurrentMap<String, Lock> locks = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Integer> balances = new ConcurrentHashMap<>();

    public void transfer(String account, int amount) {
        Lock lock = locks.computeIfAbsent(account, k -> new ReentrantLock());
        lock.lock();
        try {
            balances.merge(account, amount, Integer::sum);
        } finally {
            lock.unlock();
        }
    }
}
