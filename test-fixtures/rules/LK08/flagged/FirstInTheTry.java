import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class FirstInTheTry {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc() {
        try {
            lock.lock(); // flag
            n++;
        } finally {
            lock.unlock();
        }
    }
}
