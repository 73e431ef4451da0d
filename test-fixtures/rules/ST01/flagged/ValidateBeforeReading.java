import java.util.concurrent.locks.StampedLock;

class ValidateBeforeReading {
    private final StampedLock sl = new StampedLock();
    private double x;
    private double y;

    void move(double dx, double dy) {
        long stamp = sl.writeLock();
        try {
            x += dx;
            y += dy;
        } finally {
            sl.unlockWrite(stamp);
        }
    }

    double distance() {
        long stamp = sl.tryOptimisticRead(); // flag
        if (sl.validate(stamp)) {
            double cx = x;
            double cy = y;
            return Math.sqrt(cx * cx + cy * cy);
        }
        stamp = sl.readLock();
        try {
            return Math.sqrt(x * x + y * y);
        } finally {
            sl.unlockRead(stamp);
        }
    }
}
