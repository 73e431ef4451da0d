public class ThisForInstanceData {
    private int balance;

    public synchronized void deposit(int n) {
        balance += n;
    }

    public int balance() {
        synchronized (this) {
            return balance;
        }
    }
}
