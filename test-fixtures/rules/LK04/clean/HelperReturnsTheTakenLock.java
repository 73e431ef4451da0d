import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class HelperReturnsTheTakenLock {
    private final Lock lock = new ReentrantLock();
    private int n;

    private Lock taken() {
        lock.lock();
        return lock;
    }

    void inc() {
        Lock l = taken();
        try {
            n++;
        } finally {
            l.unlock();
        }
    }
}
