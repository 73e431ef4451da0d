import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class InstanceLockStaticCounter {
    private final Lock lock = new ReentrantLock(); // flag
    private static int created;

    InstanceLockStaticCounter() {
        lock.lock();
        try {
            created++;
        } finally {
            lock.unlock();
        }
    }
}
