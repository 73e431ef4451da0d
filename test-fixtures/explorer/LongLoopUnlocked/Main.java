/** 500,000 updates without a lock in each of two threads. */
public class Main {
    static int balance;

    static void run(int n) {
        for (int i = 0; i < 500_000; i++) {
            balance += n;
            balance -= n;
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> run(5), "a");
        Thread b = new Thread(() -> run(8), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (balance != 0) {
            throw new AssertionError("balance " + balance);
        }
    }
}
