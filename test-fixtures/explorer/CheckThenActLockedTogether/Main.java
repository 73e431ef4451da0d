/** Check and act under one lock. */
public class Main {
    static int balance = 10;
    static String result = "";

    static synchronized void withdraw(int amount) {
        if (balance >= amount) {
            balance -= amount;
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> withdraw(7), "a");
        Thread b = new Thread(() -> withdraw(8), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        result = "" + balance;
        if (balance < 0) {
            throw new AssertionError("balance " + balance);
        }
    }
}
