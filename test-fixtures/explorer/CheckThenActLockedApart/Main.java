/** Two withdrawals both pass the check before either takes the money. */
public class Main {
    static int balance = 10;

    static synchronized int balance() {
        return balance;
    }

    static synchronized void take(int amount) {
        balance -= amount;
    }

    static void withdraw(int amount) {
        if (balance() >= amount) {
            take(amount);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> withdraw(7), "a");
        Thread b = new Thread(() -> withdraw(8), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (balance() < 0) {
            throw new AssertionError("balance " + balance());
        }
    }
}
