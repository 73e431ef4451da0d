import java.util.concurrent.locks.StampedLock;

public class FieldsReadAgainAfterValidate {
    private final StampedLock sl = new StampedLock();
    private double x, y;

    public double product() {
        long stamp = sl.tryOptimisticRead(); // flag
        double cx = x;
        double cy = y;
        if (sl.validate(stamp)) {
            return x * y; // also LK11
        }
        stamp = sl.readLock();
        try {
            return x * y;
        } finally {
            sl.unlockRead(stamp);
        }
    }

    public void set(double nx, double ny) {
        long w = sl.writeLock();
        try {
            x = nx;
            y = ny;
        } finally {
            sl.unlockWrite(w);
        }
    }
}
