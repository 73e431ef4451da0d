import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Bank {
    private final int[] accounts = new int[10];
    private final Lock lock = new ReentrantLock();

    Bank() {
        for (int i = 0; i < accounts.length; i++) {
            accounts[i] = 100;
        }
    }

    void transfer(int from, int to, int n) {
        lock.lock();
        try {
            if (accounts[from] >= n) {
                accounts[from] -= n;
                accounts[to] += n;
            }
        } finally {
            lock.unlock();
        }
    }

    int total() {
        lock.lock();
        try {
            int sum = 0;
            for (int a : accounts) sum += a;
            return sum;
        } finally {
            lock.unlock();
        }
    }
}

class BankMainJoins {
    public static void main(String[] args) throws InterruptedException {
        Bank bank = new Bank();
        Thread[] ts = new Thread[4];
        for (int i = 0; i < ts.length; i++) {
            final int from = i;
            ts[i] = new Thread(() -> bank.transfer(from, from + 1, 10));
            ts[i].start();
        }
        for (Thread t : ts) t.join();
        System.out.println(bank.total());
    }
}
