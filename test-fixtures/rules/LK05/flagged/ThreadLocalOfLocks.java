import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ThreadLocalOfLocks {
    private final ThreadLocal<Lock> locks = ThreadLocal.withInitial(ReentrantLock::new); // flag
    private int shared;

    void inc() {
        Lock lock = locks.get();
        lock.lock();
        try {
            shared++;
        } finally {
            lock.unlock();
        }
    }
}
