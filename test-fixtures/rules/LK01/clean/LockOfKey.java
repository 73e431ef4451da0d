import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockOfKey {
    private final ConcurrentMap<String, Lock> locks = new ConcurrentHashMap<>();

    private Lock lockFor(String key) {
        return locks.computeIfAbsent(key, k -> new ReentrantLock());
    }

    void with(String key, Runnable work) {
        Lock lock = lockFor(key);
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
