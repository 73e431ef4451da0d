public class TwoLocksOneField {
    private final Object readers = new Object();
    private final Object writers = new Object();
    private int balance;

    public void deposit(int n) {
        synchronized (writers) {
            balance += n;
        }
    }

    public void withdraw(int n) {
        synchronized (writers) {
            balance -= n;
        }
    }

    public int balance() {
        synchronized (readers) {
            return balance; // flag
        }
    }
}
