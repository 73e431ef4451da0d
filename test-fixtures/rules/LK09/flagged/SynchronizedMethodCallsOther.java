public class SynchronizedMethodCallsOther {
    private int balance;

    public synchronized void deposit(int n) { // also LK09
        balance += n;
    }

    public synchronized void moveTo(SynchronizedMethodCallsOther other, int n) {
        balance -= n;
        other.deposit(n); // flag
    }
}
