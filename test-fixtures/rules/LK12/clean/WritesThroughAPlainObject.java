import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class WritesThroughAPlainObject {
    private static class Account {
        private int balance;

        void add(int n) {
            balance += n;
        }
    }

    private final Lock lock = new ReentrantLock();
    private final Account account = new Account();

    public void deposit(int n) {
        lock.lock();
        try {
            account.add(n);
        } finally {
            lock.unlock();
        }
    }
}
