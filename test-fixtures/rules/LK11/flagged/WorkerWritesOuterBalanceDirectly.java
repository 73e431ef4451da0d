import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class WorkerWritesOuterBalanceDirectly {
    static class Account {
        private final Lock lock = new ReentrantLock();
        private int balance;

        void add(int n) {
            lock.lock();
            try {
                balance += n;
            } finally {
                lock.unlock();
            }
        }
    }

    static class Thief implements Runnable {
        private final Account account;

        Thief(Account account) {
            this.account = account;
        }

        @Override
        public void run() {
            account.balance -= 100; // flag
        }
    }
}
