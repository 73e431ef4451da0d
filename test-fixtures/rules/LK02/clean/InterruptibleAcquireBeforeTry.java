import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class InterruptibleAcquireBeforeTry {
    private final Lock lock = new ReentrantLock();
    private final Semaphore seats = new Semaphore(2);
    private int balance;

    public void deposit(int amount) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            balance += amount;
        } finally {
            lock.unlock();
        }
    }

    public void sit(Runnable meal) throws InterruptedException {
        seats.acquire();
        try {
            meal.run();
        } finally {
            seats.release();
        }
    }
}
