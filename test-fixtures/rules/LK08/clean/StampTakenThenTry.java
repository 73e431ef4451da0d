import java.util.concurrent.locks.StampedLock;

public class StampTakenThenTry {
    private final StampedLock sl = new StampedLock();
    private int v;

    public void set(int n) {
        long stamp = sl.writeLock();
        try {
            v = n;
        } finally {
            sl.unlockWrite(stamp);
        }
    }
}
