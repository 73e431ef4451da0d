import java.util.concurrent.locks.ReentrantLock;

class InstanceLockForStaticCounter {
    private static int created;
    private final ReentrantLock lock = new ReentrantLock(); // flag

    void register() {
        lock.lock();
        try {
            created++;
        } finally {
            lock.unlock();
        }
    }
}
