import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TransferWritesOtherWithoutItsLock {
    private final Lock lock = new ReentrantLock();
    private int balance;

    public void moveTo(TransferWritesOtherWithoutItsLock other, int n) {
        lock.lock();
        try {
            balance -= n;
            other.balance += n; // flag
        } finally {
            lock.unlock();
        }
    }
}
