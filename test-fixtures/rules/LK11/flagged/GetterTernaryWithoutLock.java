import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class GetterTernaryWithoutLock {
    private final Lock lock = new ReentrantLock();
    private String name;

    void rename(String n) {
        lock.lock();
        try {
            name = n;
        } finally {
            lock.unlock();
        }
    }

    String name() {
        return name == null ? "?" : name; // flag
    }
}
