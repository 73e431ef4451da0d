import java.util.concurrent.locks.StampedLock;

public class StampedHelperLocksAgain {
    private final StampedLock sl = new StampedLock();
    private int balance;

    public int balance() {
        long s = sl.readLock(); // also LK10
        try {
            return balance;
        } finally {
            sl.unlockRead(s);
        }
    }

    public int deposit(int n) {
        long s = sl.writeLock();
        try {
            balance += n;
            return balance(); // flag
        } finally {
            sl.unlockWrite(s);
        }
    }
}
