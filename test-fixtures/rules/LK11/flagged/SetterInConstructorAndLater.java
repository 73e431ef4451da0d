import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SetterInConstructorAndLater {
    private int limit;
    private final Lock lock = new ReentrantLock();

    SetterInConstructorAndLater(int l) {
        setLimit(l);
    }

    void setLimit(int l) {
        limit = l; // flag
    }

    void grow() {
        lock.lock();
        try {
            limit++;
        } finally {
            lock.unlock();
        }
    }
}
