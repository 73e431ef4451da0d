import java.util.concurrent.locks.StampedLock;

public class JdkDistanceIdiom {
    private double x;
    private double y;
    private final StampedLock sl = new StampedLock();

    public void move(double dx, double dy) {
        long stamp = sl.writeLock();
        try {
            x += dx;
            y += dy;
        } finally {
            sl.unlockWrite(stamp);
        }
    }

    public double distanceFromOrigin() {
        long stamp = sl.tryOptimisticRead();
        try {
            retryHoldingLock:
            for (;; stamp = sl.readLock()) {
                if (stamp == 0L) {
                    continue retryHoldingLock;
                }
                double currentX = x;
                double currentY = y;
                if (!sl.validate(stamp)) {
                    continue retryHoldingLock;
                }
                return Math.hypot(currentX, currentY);
            }
        } finally {
            if (StampedLock.isReadLockStamp(stamp)) {
                sl.unlockRead(stamp);
            }
        }
    }
}
