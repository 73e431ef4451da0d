import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockInterruptiblyInsideTry {
    private final Lock lock = new ReentrantLock();
    private int balance;

    public void deposit(int amount) throws InterruptedException {
        try {
            lock.lockInterruptibly(); // also LK02
            balance += amount;
        } finally {
            lock.unlock(); // flag
        }
    }
}
