/** A volatile balance is still read and written in separate steps. */
public class Main {
    static volatile int balance = 10;

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
