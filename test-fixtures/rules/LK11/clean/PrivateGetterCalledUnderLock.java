import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class PrivateGetterCalledUnderLock {
    private final Lock lock = new ReentrantLock();
    private int level;
    private int changes;

    private int current() {
        return level;
    }

    void set(int wanted) {
        lock.lock();
        try {
            if (current() != wanted) {
                level = wanted;
                changes++;
            }
        } finally {
            lock.unlock();
        }
    }

    int both() {
        lock.lock();
        try {
            return current() + changes;
        } finally {
            lock.unlock();
        }
    }
}
