public class TieLockByIdentityHash {
    private static final Object TIE = new Object();
    private int amount;

    void moveTo(TieLockByIdentityHash other, int n) {
        int a = System.identityHashCode(this);
        int b = System.identityHashCode(other);
        if (a < b) {
            synchronized (this) {
                synchronized (other) {
                    amount -= n;
                    other.amount += n;
                }
            }
        } else if (a > b) {
            synchronized (other) {
                synchronized (this) {
                    amount -= n;
                    other.amount += n;
                }
            }
        } else {
            synchronized (TIE) {
                synchronized (this) {
                    synchronized (other) {
                        amount -= n;
                        other.amount += n;
                    }
                }
            }
        }
    }
}
