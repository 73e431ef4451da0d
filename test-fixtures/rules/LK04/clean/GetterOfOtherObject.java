import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class GetterOfOtherObject {
    static class Account {
        private final Lock lock = new ReentrantLock();
        private int balance;

        Lock getLock() {
            return lock;
        }
    }

    static void deposit(Account account, int n) {
        account.getLock().lock();
        try {
            account.balance += n;
        } finally {
            account.lock.unlock();
        }
    }
}
