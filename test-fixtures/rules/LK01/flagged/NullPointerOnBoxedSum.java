import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class NullPointerOnBoxedSum {
    private final Lock lock = new ReentrantLock();
    private Integer sum = 0;

    void add(Integer n) {
        lock.lock(); // flag
        sum += n;
        lock.unlock();
    }
}
