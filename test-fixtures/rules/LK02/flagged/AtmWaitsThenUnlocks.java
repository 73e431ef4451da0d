import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class AtmWaitsThenUnlocks {
    private final Lock lock = new ReentrantLock();
    private int cash = 1000;

    public void withdraw(int amount) {
        try {
            if (lock.tryLock(1, TimeUnit.SECONDS)) {
                cash -= amount;
            } else {
                System.out.println("ATM is busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock(); // flag
        }
    }
}
