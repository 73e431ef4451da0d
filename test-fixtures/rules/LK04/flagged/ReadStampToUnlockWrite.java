import java.util.concurrent.locks.StampedLock;

class ReadStampToUnlockWrite {
    private final StampedLock sl = new StampedLock();
    private double x;

    double x() {
        long s = sl.readLock();
        try {
            return x;
        } finally {
            sl.unlockWrite(s); // flag
        }
    }

    void setX(double v) {
        long s = sl.writeLock();
        x = v;
        sl.unlockWrite(s);
    }
}
