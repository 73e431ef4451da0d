import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockOfTheUser {
    private final ConcurrentMap<String, Lock> locks = new ConcurrentHashMap<>();

    void run(String user, Runnable r) {
        Lock l = locks.computeIfAbsent(user, u -> new ReentrantLock());
        l.lock();
        try {
            r.run();
        } finally {
            l.unlock();
        }
    }
}
