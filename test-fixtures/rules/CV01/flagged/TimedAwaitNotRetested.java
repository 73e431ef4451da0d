import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class TimedAwaitNotRetested {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition paid = lock.newCondition();
    private int balance;

    public void withdraw(int n) throws InterruptedException {
        lock.lock();
        try {
            if (balance < n) {
                paid.await(1, TimeUnit.SECONDS); // flag
            }
            balance -= n;
        } finally {
            lock.unlock();
        }
    }

    public void deposit(int n) {
        lock.lock();
        try {
            balance += n;
            paid.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
