import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class UnguardedGetter {
    private final Lock lock = new ReentrantLock();
    private int balance;

    public void deposit(int n) {
        lock.lock();
        try {
            balance += n;
        } finally {
            lock.unlock();
        }
    }

    public int getBalance() {
        return balance; // flag
    }
}
