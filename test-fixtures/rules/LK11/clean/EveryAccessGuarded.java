import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class EveryAccessGuarded {
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
        lock.lock();
        try {
            return balance;
        } finally {
            lock.unlock();
        }
    }
}
