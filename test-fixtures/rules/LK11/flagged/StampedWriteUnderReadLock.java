import java.util.concurrent.locks.StampedLock;

class StampedWriteUnderReadLock {
    private final StampedLock sl = new StampedLock();
    private double x;

    void set(double v) {
        long s = sl.writeLock();
        try {
            x = v;
        } finally {
            sl.unlockWrite(s);
        }
    }

    double clamp(double max) {
        long s = sl.readLock();
        try {
            if (x > max) {
                x = max; // flag
            }
            return x;
        } finally {
            sl.unlockRead(s);
        }
    }
}
