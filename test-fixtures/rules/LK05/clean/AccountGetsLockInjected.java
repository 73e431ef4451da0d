import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class AccountGetsLockInjected {
    private final Lock lock;
    private int balance;

    AccountGetsLockInjected(Lock lock) {
        this.lock = lock;
    }

    static AccountGetsLockInjected open() {
        return new AccountGetsLockInjected(new ReentrantLock());
    }

    void deposit(int n) {
        lock.lock();
        try {
            balance += n;
        } finally {
            lock.unlock();
        }
    }
}
