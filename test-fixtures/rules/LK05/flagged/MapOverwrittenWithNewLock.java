import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class MapOverwrittenWithNewLock {
    private final Map<String, Lock> locks = new ConcurrentHashMap<>();
    private int balance;

    public void deposit(String account, int n) {
        locks.put(account, new ReentrantLock()); // flag
        Lock lock = locks.get(account); // also AT01
        lock.lock();
        try {
            balance += n;
        } finally {
            lock.unlock();
        }
    }
}
