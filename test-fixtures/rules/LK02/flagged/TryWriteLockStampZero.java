import java.util.concurrent.locks.StampedLock;

public class TryWriteLockStampZero {
    private final StampedLock sl = new StampedLock();
    private int x;

    public void set(int v) {
        long stamp = sl.tryWriteLock();
        try {
            if (stamp != 0) {
                x = v;
            }
        } finally {
            sl.unlockWrite(stamp); // flag
        }
    }
}
