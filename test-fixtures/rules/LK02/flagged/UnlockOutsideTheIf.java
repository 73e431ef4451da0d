import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class UnlockOutsideTheIf {
    private final Lock lock = new ReentrantLock();
    private int count;

    void maybe() {
        if (lock.tryLock()) {
            count++;
        }
        lock.unlock(); // flag
    }
}
