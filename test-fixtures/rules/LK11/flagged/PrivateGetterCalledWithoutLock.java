import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class PrivateGetterCalledWithoutLock {
    private final Lock lock = new ReentrantLock();
    private int level;

    private int current() {
        return level; // flag
    }

    void raise() {
        lock.lock();
        try {
            level = current() + 1;
        } finally {
            lock.unlock();
        }
    }

    void print() {
        System.out.println("level " + current()); // also LK11
    }
}
