public class SynchronizedOnThisThenOther {
    private int balance;

    void transferTo(SynchronizedOnThisThenOther other, int n) {
        synchronized (this) {
            synchronized (other) { // flag
                balance -= n;
                other.balance += n;
            }
        }
    }
}
