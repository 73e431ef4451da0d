import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ConditionalLockingByFlag {
    private final Lock lock = new ReentrantLock();
    private final StringBuilder out = new StringBuilder();

    void print(String s, boolean safe) {
        if (safe) {
            lock.lock();
        }
        try {
            System.out.println(s);
        } finally {
            if (safe) {
                lock.unlock();
            }
        }
    }
}
