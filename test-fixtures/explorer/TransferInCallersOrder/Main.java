import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Account {
    final int number;
    private int cents;
    final Lock lock = new ReentrantLock();

    Account(int number, int cents) { this.number = number; this.cents = cents; }
    void add(int amount) { cents += amount; }
    int cents() { return cents; }
}

class Bank {
    static void transfer(Account from, Account to, int amount) {
        from.lock.lock();
        try {
            to.lock.lock();
            try {
                from.add(-amount);
                to.add(amount);
            } finally {
                to.lock.unlock();
            }
        } finally {
            from.lock.unlock();
        }
    }
}

public class Main {
    public static void main(String[] args) throws InterruptedException {
        Account[] all = {new Account(1, 100), new Account(2, 100), new Account(3, 100)};
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) {
            final int n = i;
            threads[i] = new Thread(() -> Bank.transfer(all[n], all[(n + 1) % 3], 10), "clerk-" + i);
            threads[i].start();
        }
        for (Thread t : threads) t.join();
        int sum = 0;
        for (Account a : all) sum += a.cents();
        if (sum != 300) throw new AssertionError("sum " + sum);
    }
}
