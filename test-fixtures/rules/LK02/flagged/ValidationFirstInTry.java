import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ValidationFirstInTry {
    private final Lock lock = new ReentrantLock();
    private int balance;

    void deposit(int n) {
        try {
            if (n <= 0) {
                throw new IllegalArgumentException("n = " + n);
            }
            lock.lock(); // also LK02
            balance += n;
        } finally {
            lock.unlock(); // flag
        }
    }
}
