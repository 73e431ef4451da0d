import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockPerAccountObject {
    static class Account {
        private final Lock lock = new ReentrantLock();
        private int balance;

        void deposit(int n) {
            lock.lock();
            try {
                balance += n;
            } finally {
                lock.unlock();
            }
        }
    }

    private final Account[] accounts = {new Account(), new Account()};

    void pay(int i) {
        accounts[i].deposit(10);
    }
}
