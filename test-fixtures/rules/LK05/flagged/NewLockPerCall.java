import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class NewLockPerCall {
    private int balance;

    public void deposit(int amount) {
        Lock lock = new ReentrantLock(); // flag
        lock.lock();
        try {
            balance += amount;
        } finally {
            lock.unlock();
        }
    }
}
