import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TransferInArgumentOrder {
    private final Lock lock = new ReentrantLock();
    private int balance;

    void transferTo(TransferInArgumentOrder other, int n) {
        lock.lock();
        try {
            other.lock.lock(); // flag
            try {
                balance -= n;
                other.balance += n;
            } finally {
                other.lock.unlock();
            }
        } finally {
            lock.unlock();
        }
    }
}
