import java.util.concurrent.locks.StampedLock;

public class JavadocRetryHoldingLocks {
    private final StampedLock sl = new StampedLock();
    private double x, y;

    public void set(double nx, double ny) {
        long w = sl.writeLock();
        try {
            x = nx;
            y = ny;
        } finally {
            sl.unlockWrite(w);
        }
    }

    public double distance() {
        long stamp = sl.tryOptimisticRead();
        try {
            retryHoldingLock:
            for (; ; stamp = sl.readLock()) {
                if (stamp == 0L) continue retryHoldingLock;
                double cx = x;
                double cy = y;
                if (!sl.validate(stamp)) continue retryHoldingLock;
                return Math.hypot(cx, cy);
            }
        } finally {
            if (StampedLock.isReadLockStamp(stamp)) sl.unlockRead(stamp);
        }
    }
}
