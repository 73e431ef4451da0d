import java.util.concurrent.locks.StampedLock;

class StampConverted {
    private final StampedLock sl = new StampedLock();
    private double x;

    void moveIfZero(double nx) {
        long stamp = sl.readLock();
        try {
            while (x == 0.0) {
                long ws = sl.tryConvertToWriteLock(stamp);
                if (ws != 0L) {
                    stamp = ws;
                    x = nx;
                    break;
                } else {
                    sl.unlockRead(stamp);
                    stamp = sl.writeLock();
                }
            }
        } finally {
            sl.unlock(stamp);
        }
    }
}
