import java.util.concurrent.locks.StampedLock;

class StampModesMatch {
    private final StampedLock sl = new StampedLock();
    private double x;

    void set(double v) {
        final long ws = sl.writeLock();
        try {
            x = v;
        } finally {
            sl.unlockWrite(ws);
        }
    }

    double get() {
        final long rs = sl.readLock();
        try {
            return x;
        } finally {
            sl.unlockRead(rs);
        }
    }
}
