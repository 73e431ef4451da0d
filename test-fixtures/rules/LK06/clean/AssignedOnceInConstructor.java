import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class AssignedOnceInConstructor {
    private Lock lock;
    private int count;

    public AssignedOnceInConstructor(boolean fair) {
        lock = new ReentrantLock(fair);
    }

    public void inc() {
        lock.lock();
        try {
            count++;
        } finally {
            lock.unlock();
        }
    }
}
