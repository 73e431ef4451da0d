import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TryLockBothWithBackOff {
    static class Account {
        final Lock lock = new ReentrantLock();
        int balance;
    }

    static boolean transfer(Account from, Account to, int amount) {
        while (!Thread.currentThread().isInterrupted()) {
            if (from.lock.tryLock()) {
                try {
                    if (to.lock.tryLock()) {
                        try {
                            from.balance -= amount;
                            to.balance += amount;
                            return true;
                        } finally {
                            to.lock.unlock();
                        }
                    }
                } finally {
                    from.lock.unlock();
                }
            }
            Thread.yield();
        }
        return false;
    }
}
