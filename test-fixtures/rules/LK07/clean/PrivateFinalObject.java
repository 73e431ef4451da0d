public class PrivateFinalObject {
    private final Object lock = new Object();
    private int balance;

    public void deposit(int n) {
        synchronized (lock) {
            balance += n;
        }
    }
}
