/** Adds n and takes it away again; the balance should stay. */
public class Main {
    static int balance = 10;

    static void change(int n) {
        balance += n;
        balance -= n;
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> change(5), "a");
        Thread b = new Thread(() -> change(8), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (balance != 10) {
            throw new AssertionError("balance " + balance);
        }
    }
}
