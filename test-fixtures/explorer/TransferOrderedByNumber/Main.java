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
        Account first = from.number < to.number ? from : to;
        Account second = first == from ? to : from;
        first.lock.lock();
        try {
            second.lock.lock();
            try {
                if (from.cents() < amount) {
                    System.out.println("refused " + amount);
                    return;
                }
                from.add(-amount);
                to.add(amount);
            } finally {
                second.lock.unlock();
            }
        } finally {
            first.lock.unlock();
        }
    }
}

public class Main {
    public static void main(String[] args) throws InterruptedException {
        Account a = new Account(1, 100);
        Account b = new Account(2, 100);
        Thread one = new Thread(() -> Bank.transfer(a, b, 30), "one");
        Thread two = new Thread(() -> Bank.transfer(b, a, 50), "two");
        one.start();
        two.start();
        one.join();
        two.join();
        if (a.cents() + b.cents() != 200) throw new AssertionError(a.cents() + " + " + b.cents());
        System.out.printf("a=%d b=%d%n", a.cents(), b.cents());
    }
}
