import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

class PutIfAbsentLockMap {
    private final ConcurrentHashMap<Integer, ReentrantLock> locks = new ConcurrentHashMap<>();
    private final int[] seats = new int[100];

    void book(int row) {
        ReentrantLock fresh = new ReentrantLock();
        ReentrantLock known = locks.putIfAbsent(row, fresh);
        ReentrantLock lock = known != null ? known : fresh;
        lock.lock();
        try {
            seats[row]++;
        } finally {
            lock.unlock();
        }
    }
}
