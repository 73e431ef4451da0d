import java.util.concurrent.locks.StampedLock;

class DistanceWithoutValidate {
    private final StampedLock sl = new StampedLock();
    private double x, y;

    void move(double dx, double dy) {
        long s = sl.writeLock();
        try {
            x += dx;
            y += dy;
        } finally {
            sl.unlockWrite(s);
        }
    }

    double distance() {
        long s = sl.tryOptimisticRead(); // flag
        double cx = x, cy = y; // also LK11
        return Math.sqrt(cx * cx + cy * cy);
    }
}
