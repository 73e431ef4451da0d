import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class UnlockThenThrowOnEveryPath {
    private final Lock lock = new ReentrantLock();
    private int balance;

    void withdraw(int n) {
        lock.lock();
        if (balance < n) {
            lock.unlock();
            throw new IllegalStateException("balance too small");
        }
        balance -= n;
        lock.unlock();
    }
}
