import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class EarlyReturnInWithdraw {
    private final Lock lock = new ReentrantLock();
    private int balance = 100;

    public boolean withdraw(int amount) {
        lock.lock(); // flag
        if (balance < amount) {
            return false;
        }
        balance -= amount;
        lock.unlock();
        return true;
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
