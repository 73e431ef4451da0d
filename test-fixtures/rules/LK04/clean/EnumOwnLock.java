import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

enum EnumOwnLock {
    NORTH,
    SOUTH;

    private final Lock lock = new ReentrantLock();
    private int cars;

    void pass() {
        this.lock.lock();
        try {
            cars++;
        } finally {
            lock.unlock();
        }
    }
}
