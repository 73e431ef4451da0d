import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class SharedAccountOwnLockPerTask {
    static class Account {
        int balance = 1000;
    }

    static class Withdrawal implements Runnable {
        private final Account account;
        private final Lock lock = new ReentrantLock(); // flag

        Withdrawal(Account account) {
            this.account = account;
        }

        @Override
        public void run() {
            lock.lock();
            try {
                account.balance -= 10;
            } finally {
                lock.unlock();
            }
        }
    }

    public static void main(String[] args) {
        Account shared = new Account();
        new Thread(new Withdrawal(shared)).start();
        new Thread(new Withdrawal(shared)).start();
    }
}
