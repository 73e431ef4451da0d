import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class PlainMapUnderLock {
    private final Map<Thread, String> m = new HashMap<>();
    private final Lock lock = new ReentrantLock();

    void put(String name) {
        lock.lock();
        try {
            m.put(Thread.currentThread(), name);
        } finally {
            lock.unlock();
        }
    }

    String get() {
        lock.lock();
        try {
            return m.get(Thread.currentThread());
        } finally {
            lock.unlock();
        }
    }
}
