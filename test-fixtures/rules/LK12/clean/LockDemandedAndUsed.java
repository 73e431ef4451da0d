// requires Lock
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockDemandedAndUsed {
    private final Lock lock = new ReentrantLock();
    private int balance;

    public void change(int n) {
        lock.lock();
        try {
            balance += n;
        } finally {
            lock.unlock();
        }
    }
}
